import type { Lose } from "./loss.ts";

/**
 * The text with nothing left in it that a careless site could take for HTML, or for a link that
 * runs code: an angle bracket before a name becomes `‹`, the one that closes it `›`.
 *
 * `disarm("Vec<T>", lose)` is "Vec‹T›"; `disarm("1 < 2", lose)` stays as it is;
 * `disarm("<https://example.org>", lose)` is the address without its brackets.
 */
export function disarm(text: string, lose: Lose): string {
  const plain = text
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/gi, "$1")
    .replace(/\]\((?=\s{0,20}(?:javascript|vbscript|data|file)\s{0,20}:)/gi, "] (");
  if (!/<[a-z!/?]/i.test(plain)) return plain;
  lose("angle-brackets");
  return plain.replace(/<([a-z!/?][^<>]{0,2000})>/gi, "‹$1›").replace(/<(?=[a-z!/?])/gi, "‹");
}
