import { bareShapes, proseShapes } from "./dateShapes.ts";
import { toWrittenDate } from "./toWrittenDate.ts";
import type { WrittenDate } from "./writtenDate.ts";

/**
 * The date that a text is and nothing else, blanks around it apart. Takes also what means a date only
 * by itself: "October", "17/10", "2019-10".
 *
 * `parseWrittenDate("June")` names month 6 and no day; of "June bugs" it is `undefined`.
 */
export function parseWrittenDate(text: string): WrittenDate | undefined {
  // No date is this long, and the patterns below need the whole text.
  if (text.length > 200) return undefined;
  for (const { shape, pattern } of wholePatterns) {
    const match = pattern.exec(text);
    if (match?.groups === undefined) continue;
    const start = text.length - text.trimStart().length;
    const date = toWrittenDate(shape, match);
    const body = text.trim();
    return { ...date, start, end: start + body.length, text: body };
  }
  return undefined;
}

const wholePatterns = [...proseShapes, ...bareShapes].map((shape) => ({
  shape,
  pattern: new RegExp(`^\\s*(?:${shape.source})\\s*$`, "iu"),
}));
