import { fold } from "./fold.ts";
import { parameterValue } from "./parameterValue.ts";

export type Parameters = Readonly<Record<string, string>>;

/**
 * A content line (RFC 5545, 3.1), folded, without its CRLF. The value has to be written already
 * (`escapeText`, `writableUri`, a number, a date); the parameters are encoded here.
 *
 * `contentLine("DTSTART", "20191017", { VALUE: "DATE" })` is `DTSTART;VALUE=DATE:20191017`.
 */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters).map(
    ([key, text]) => `;${key}=${parameterValue(text)}`,
  );
  return fold(`${name}${written.join("")}:${value}`);
}
