/**
 * A name for a file that every system takes: no separators, no control characters, no leading dot.
 *
 * `toFileName("Py/Volcans: 2026", "convener")` is `"Py Volcans 2026.convener"`.
 */
export function toFileName(title: string, ending: string): string {
  const plain = title
    .replace(/[/\\:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+/, "")
    .slice(0, MAX_LENGTH)
    .trim();
  return `${plain === "" ? "plan" : plain}.${ending}`;
}

const MAX_LENGTH = 100;
