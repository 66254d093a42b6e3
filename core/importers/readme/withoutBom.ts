/** The text without its byte order mark, which belongs to the file and to no line of it. */
export function withoutBom(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
