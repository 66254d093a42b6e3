/**
 * A name folded for comparison: case, accents, spaces and composed letters do not matter.
 * `foldName("  José  ÁLVAREZ ")` is `"jose alvarez"`.
 */
export function foldName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
