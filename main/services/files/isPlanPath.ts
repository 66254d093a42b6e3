/**
 * Whether a word that the system or a second launch handed over can be the path of a plan: options of
 * Chromium and addresses arrive in the same list. It says nothing of what is in the file.
 *
 * @example
 * isPlanPath("Quill Club.convener"); // true
 * isPlanPath("--open=x.convener"); // false
 */
export function isPlanPath(word: string): boolean {
  const isOption = word.startsWith("-");
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(word);
  return !isOption && !isAddress && /[^/\\]\.convener$/i.test(word) && !/\p{Cc}/u.test(word);
}
