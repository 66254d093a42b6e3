import { minutesOf, type WallClock } from "../model/wallClock.ts";
import { findWrittenTimes, toTime, type WrittenTime } from "./writtenTimes.ts";

/** When something begins and, where an end is written too, how many minutes it lasts. */
export interface TimeSpan {
  readonly start: WallClock;
  readonly minutes?: number;
}

/**
 * The first time of day in a text, with the duration where it begins a span.
 *
 * In "from 19:00 to 21:00" it finds 19:00 and 120 minutes, in "7-9pm" too; in "2 h" nothing, because
 * so few hours are a duration.
 */
export function findTimeSpan(text: string): TimeSpan | undefined {
  const times = findWrittenTimes(text).filter(isTimeOfDay);
  const [first, second] = times;
  if (!first) return undefined;
  const bare = readBareStart(text, first);
  if (bare) return toSpan(bare, first.time);
  const isSpan = second !== undefined && spanMark.test(text.slice(first.end, second.start));
  return isSpan ? toSpan(first.time, second.time) : { start: first.time };
}

const spanMark = /^\s{0,3}(?:-|–|—|to|till|until|and|à|a|jusqu['’]à|et)\s{0,3}$/i;

/** Meetups begin after six in the morning; "2 h" and "1 h 30" are how long they last. */
function isTimeOfDay({ manner, time }: WrittenTime): boolean {
  return manner !== "hours" || minutesOf(time) > 6 * 60;
}

/** The 7 of "7-9pm" and of "7:30 to 9 pm", which has its half from the other. */
function readBareStart(text: string, first: WrittenTime): WallClock | undefined {
  if (first.half === undefined) return undefined;
  const before = text.slice(Math.max(0, first.start - 20), first.start);
  const match = /(?<![\d:.])(\d{1,2})(?::([0-5]\d))?\s{0,2}(?:-|–|—|to|until|till)\s{0,2}$/i.exec(
    before,
  );
  return match ? toTime(Number(match[1]), Number(match[2] ?? 0), first.half) : undefined;
}

function toSpan(start: WallClock, end: WallClock): TimeSpan {
  const minutes = minutesOf(end) - minutesOf(start);
  // An end before the start is after midnight.
  return { start, minutes: minutes > 0 ? minutes : minutes + 24 * 60 };
}
