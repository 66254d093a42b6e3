/**
 * A text for comparing words in: lower case, no accents, straight apostrophes, single spaces. Not of
 * the same length as the text, so offsets do not carry over.
 *
 * `foldWords(" Thème  DÉFINI")` is `"theme defini"`.
 */
export function foldWords(text: string): string {
  return stripAccents(text).toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, " ").trim();
}

/** `stripAccents("Févr.")` is `"Fevr."`. */
export function stripAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "");
}
