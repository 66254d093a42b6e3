import { LINE_BREAK } from "./escapeText.ts";

/**
 * A text as the value of a parameter: a quote, a caret and a line break in the writing of RFC 6868,
 * other control characters removed, in quotes where RFC 5545 (3.1) asks for them.
 *
 * `parameterValue('Ada "Countess" Byron')` is `Ada ^'Countess^' Byron`; `parameterValue("Byron, Ada")`
 * is `"Byron, Ada"`.
 */
export function parameterValue(text: string): string {
  const safe = text
    .toWellFormed()
    .replace(/\^/g, "^^")
    .replace(/"/g, "^'")
    .replace(LINE_BREAK, "^n")
    .replace(/(?!\t)\p{Cc}/gu, "");
  return /[,;:]/.test(safe) ? `"${safe}"` : safe;
}
