import { cutExcerpt } from "../../text/cutExcerpt.ts";
import type { Facts } from "../../text/phrase.ts";
import type { NotUnderstood } from "./readmeReading.ts";
import type { NotUnderstoodCode } from "./readmePhrases.ts";

/** One line of the report, with the beginning of what stands there. */
export function toNotUnderstood(
  code: NotUnderstoodCode,
  place: { readonly line: number; readonly text: string },
  facts: Facts = {},
): NotUnderstood {
  const excerpt = cutExcerpt(place.text);
  return { code, line: place.line, excerpt, facts: { ...facts, excerpt } };
}
