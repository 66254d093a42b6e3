/**
 * The text of raw HTML without its tags, comments, scripts and styles. Not a sanitizer: what it
 * leaves is text and is written as text (see `disarm.ts`).
 *
 * `withoutTags("<b>Doors</b> at 18:30<!-- tell Ada -->")` is "Doors at 18:30".
 */
export function withoutTags(html: string): string {
  const text: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    text.push(html.slice(at, open));
    const close = closingOf(html, open);
    if (close === undefined) text.push("<");
    else if (/^<(?:br|p|div|li|tr|h[1-6])\b/i.test(html.slice(open, open + 6))) text.push("\n");
    at = close ?? open + 1;
  }
  return text.join("") + html.slice(at);
}

/** Where the thing that begins with `<` ends; `undefined` where the bracket is a mere sign. */
function closingOf(html: string, open: number): number | undefined {
  if (html.startsWith("<!--", open)) return after(html, "-->", open);
  const name = /^<([!/?]?[a-z][a-z0-9-]{0,40})/i.exec(html.slice(open, open + 50))?.[1];
  if (name === undefined) return undefined;
  if (/^script$/i.test(name)) return afterTag(html, /<\/script>/gi, open);
  if (/^style$/i.test(name)) return afterTag(html, /<\/style>/gi, open);
  return after(html, ">", open);
}

/** The place after the next `end`. What is never closed reaches to the end of the text. */
function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

function afterTag(html: string, tag: RegExp, from: number): number {
  tag.lastIndex = from;
  return tag.test(html) ? tag.lastIndex : html.length;
}
