/**
 * A text as a value of type TEXT (RFC 5545, 3.3.11): backslash, comma and semicolon are escaped, the
 * colon is not. Everything that any reader takes for a line break becomes `\n`, so that no text can
 * begin a line of its own; other control characters, which the RFC allows nowhere, are removed. Half
 * a surrogate pair becomes U+FFFD.
 *
 * `escapeText("Tea, cake; more\r\nEND:VEVENT")` is `Tea\, cake\; more\nEND:VEVENT`.
 */
export function escapeText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[\\,;]/g, "\\$&")
      .replace(LINE_BREAK, "\\n")
      // Of the controls only the tab is left to a TEXT.
      .replace(/(?!\t)\p{Cc}/gu, "")
  );
}

/** CRLF, CR, LF, next line, line and paragraph separator. */
export const LINE_BREAK = /\r\n|[\r\n\u0085\u2028\u2029]/g;
