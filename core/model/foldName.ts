/** Not every combining mark: vowel signs and voicing marks of other scripts tell names apart. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * A name folded for comparison: case, accents, spaces and composed letters do not matter.
 * `foldName("  José  ÁLVAREZ ")` is `"jose alvarez"`.
 */
export function foldName(name: string): string {
  return name.normalize("NFKD").replace(ACCENTS, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
