/** `javascript:` and `data:` in a calendar are attacks, and `file:` shows one's own disk. */
const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"]);

/** What RFC 3986 allows in an address as it is; anything else is to be percent-encoded. */
const PLAIN = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/;

/**
 * An address as a value of type URI (RFC 5545, 3.3.13), which knows no escaping: blanks around it are
 * dropped, letters beyond ASCII percent-encoded. `undefined` where it holds a control character, a
 * line break or a blank, has no scheme, or a scheme that a calendar has no use for.
 *
 * `writableUri(" https://example.org/é ")` is `https://example.org/%C3%A9`; an address with a line break
 * in it, `www.example.org` and `javascript:alert(1)` are `undefined`.
 */
export function writableUri(text: string): string | undefined {
  const trimmed = text.trim();
  // The URL parser drops tabs and line breaks without a word; such an address is not what was meant.
  if (trimmed === "" || /[\p{Cc}\p{Z}]/u.test(trimmed)) return undefined;
  const url = parseUrl(trimmed);
  if (!url || !SCHEMES.has(url.protocol)) return undefined;
  if (PLAIN.test(trimmed)) return trimmed;
  return PLAIN.test(url.href) ? url.href : undefined;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
