/**
 * The text with percent-encoded signs in its addresses wherever Markdown could read them as markup.
 * The last resort for an address that nothing else protects.
 *
 * `encodeAddresses("see http://example.org/a)_b_")` is "see http://example.org/a%29%5Fb%5F".
 */
export function encodeAddresses(text: string): string {
  const words = text.split(/(\s+)/);
  return words.map((word) => (word.includes("://") ? encodeSigns(word) : word)).join("");
}

function encodeSigns(word: string): string {
  return word.replace(/[\\`*_[\]<>()~|"'{}^&]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}
