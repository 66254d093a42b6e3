import { foldWords } from "../foldWords.ts";
import { expectedOrdinal } from "./expectedOrdinal.ts";
import type { WrittenDate } from "./writtenDate.ts";

/**
 * The ordinal that a date should have where the one it has is wrong, else `undefined`.
 *
 * `correctOrdinal` of "October 27nd" is `"th"`, of "October 27th" and "October 27" `undefined`.
 */
export function correctOrdinal(date: WrittenDate): string | undefined {
  if (date.ordinal === undefined || date.day === undefined) return undefined;
  const expected = expectedOrdinal(date.day, date.style.language);
  return foldWords(date.ordinal) === expected ? undefined : expected;
}
