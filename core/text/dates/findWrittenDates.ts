import { proseShapes, type DateShape } from "./dateShapes.ts";
import { toWrittenDate } from "./toWrittenDate.ts";
import type { WrittenDate } from "./writtenDate.ts";

/**
 * All dates in a text, as people write them in English and French, in the order of the text and
 * without overlap. Months without a day are among them ("October 2019"), a lone "October" is not.
 * Takes time linear in the length of the text.
 *
 * In "Thursday, October 17th, 2019 or 31.10.2019" it finds two.
 */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  const found = prosePatterns
    .flatMap(({ shape, pattern }) =>
      Array.from(text.matchAll(pattern), (match) => toWrittenDate(shape, match)),
    )
    .filter((date) => !isWordOfProse(date))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: WrittenDate[] = [];
  for (const date of found) {
    if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  }
  return kept;
}

interface CompiledShape {
  readonly shape: DateShape;
  readonly pattern: RegExp;
}

const prosePatterns: readonly CompiledShape[] = proseShapes.map((shape) => ({
  shape,
  pattern: new RegExp(shape.source, "giu"),
}));

/** "You may 5 times" and "we march 3 miles" name no month. */
function isWordOfProse(date: WrittenDate): boolean {
  if (date.year !== undefined || date.weekday !== undefined) return false;
  return /(?<!\p{L})(may|march|mar)(?!\p{L})/u.test(date.text);
}
