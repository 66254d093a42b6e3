import { toWallClock, type WallClock } from "../model/wallClock.ts";

/** A time of day where it stands in a text. */
export interface WrittenTime {
  readonly start: number;
  readonly end: number;
  readonly time: WallClock;
  /** `am` or `pm` where it was written with one. */
  readonly half?: "am" | "pm";
  /** `hours` is the French manner, "19 h 30", which durations share: "2 h". */
  readonly manner: "colon" | "hours" | "half" | "word";
}

/**
 * The times of day in a text, as people write them in English and French.
 *
 * In "19:00, 7:30pm, 7 p.m., 19h30, 19 h, midi" it finds 19:00, 19:30, 19:00, 19:30, 19:00 and 12:00.
 */
export function findWrittenTimes(text: string): readonly WrittenTime[] {
  return Array.from(text.matchAll(timePattern), toWrittenTime).filter((time) => time !== undefined);
}

const blank = "[ \\u00A0\\u202F]";
const timePattern = new RegExp(
  `(?<![\\p{L}\\p{N}.:/])(?:(?<hour>\\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\\d)|(?<h>${blank}?h)(?:${blank}?(?<after>[0-5]\\d))?)?` +
    `(?:${blank}?(?<half>[ap])\\.?m\\b\\.?)?|(?<word>noon|midi|midnight|minuit))(?![\\p{L}\\p{N}]|[:/]\\d)`,
  "giu",
);

function toWrittenTime(match: RegExpExecArray): WrittenTime | undefined {
  const { hour, mark, minute, h, after, half: letter, word } = match.groups ?? {};
  const half = letter === undefined ? undefined : letter.toLowerCase() === "a" ? "am" : "pm";
  // 7.30pm is a time, 7.30 may be a price; a mere number is nothing at all.
  if (word === undefined && !half && h === undefined && mark !== ":") return undefined;
  const time =
    word === undefined
      ? toTime(Number(hour), Number(minute ?? after ?? 0), half)
      : toWallClock(/^(?:noon|midi)$/i.test(word) ? 12 : 0, 0);
  if (time === undefined) return undefined;
  const manner = word !== undefined ? "word" : half ? "half" : h !== undefined ? "hours" : "colon";
  const range = { start: match.index, end: match.index + match[0].length };
  return { ...range, time, manner, ...(half ? { half } : {}) };
}

/** Times on the 12-hour clock: 12 am is midnight, 12 pm is noon. */
export function toTime(
  hour: number,
  minute: number,
  half: "am" | "pm" | undefined,
): WallClock | undefined {
  if (half === undefined) return toWallClock(hour, minute);
  if (hour < 1 || hour > 12) return undefined;
  return toWallClock((hour % 12) + (half === "pm" ? 12 : 0), minute);
}
