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
  const [first, second] = findWrittenTimes(text).filter(isTimeOfDay);
  if (!first) return undefined;
  const bare = findBareStart(text, first);
  if (bare !== undefined) return toSpan(bare, first);
  if (!second || !spanMark.test(text.slice(first.end, second.start))) return { start: first.time };
  return first.manner === "colon" ? toSpan(first.time, second) : toSpanOf(first.time, second.time);
}

const spanMark = /^\s{0,3}(?:-|–|—|to|till|until|and|à|a|jusqu['’]à|et)\s{0,3}$/i;

/** Meetups begin after six in the morning; "2 h" and "1 h 30" are how long they last. */
function isTimeOfDay({ manner, time }: WrittenTime): boolean {
  return manner !== "hours" || minutesOf(time) > 6 * 60;
}

/** The 7 of "7-9pm", which is no time by itself. */
function findBareStart(text: string, end: WrittenTime): WallClock | undefined {
  if (end.half === undefined) return undefined;
  const before = text.slice(Math.max(0, end.start - 20), end.start);
  const match = /(?<![\d:.])(\d{1,2})\s{0,2}(?:-|–|—|to|until|till)\s{0,2}$/i.exec(before);
  return match ? toTime(Number(match[1]), 0, undefined) : undefined;
}

/** In "7:30 to 9 pm" the start has its half of the day from the end, in "11-1pm" the other one. */
function toSpan(start: WallClock, end: WrittenTime): TimeSpan {
  if (end.half === undefined || minutesOf(start) >= 13 * 60) return toSpanOf(start, end.time);
  const [hour, minute] = start.split(":").map(Number);
  const starts = (["pm", "am"] as const).flatMap(
    (half) => toTime(hour ?? 0, minute ?? 0, half) ?? [],
  );
  const before = starts.find((time) => time < end.time);
  return toSpanOf(before ?? start, end.time);
}

function toSpanOf(start: WallClock, end: WallClock): TimeSpan {
  const minutes = minutesOf(end) - minutesOf(start);
  // An end before the start is after midnight.
  return { start, minutes: minutes > 0 ? minutes : minutes + 24 * 60 };
}
