import { addDays, partsOf } from "../../model/localDate.ts";
import { instantOf } from "../../schedule/zones/instantOf.ts";
import { isUtc } from "../../schedule/zones/isUtc.ts";
import { isSteady } from "../../schedule/zones/isSteady.ts";
import { asIfUtc } from "../../schedule/zones/wallTime.ts";
import { wallTimeAt } from "../../schedule/zones/wallTimeAt.ts";
import { type EventTime, type LeftOutCode } from "./calendarObject.ts";
import { contentLine } from "./contentLine.ts";
import { basicDate, basicWallTime, localDateTime, utcDateTime } from "./dateTimes.ts";

type Timed = Extract<EventTime, { kind: "timed" }>;
type AllDay = Extract<EventTime, { kind: "all-day" }>;

/** First instant of the year 10000. */
const END_OF_CALENDAR = 253_402_300_800_000;

export interface TimeLines {
  readonly lines: readonly string[];
  readonly leftOut?: { readonly code: LeftOutCode; readonly value: string | number };
}

/**
 * DTSTART and DTEND of an event: with TZID, in UTC where the zone is UTC, as days where there is no
 * start. A start that clocks jump over is written as the time they show instead, because readers
 * disagree about such times; an end that they show twice and that is the second one is written in UTC,
 * because a wall time means the first.
 *
 * `isKnown` says whether a zone is one. In another zone the day is still right and the hour would be a
 * guess, so the event becomes one of the whole day and says so.
 */
export function timeLines(time: EventTime, isKnown: (zone: string) => boolean): TimeLines {
  if (time.kind === "all-day") return { lines: allDayLines(time) };
  if (isUtc(time.zone)) return timedLines(time, asIfUtc(time), inUtc);
  if (isKnown(time.zone)) return zonedLines(time);
  const lines = allDayLines({ kind: "all-day", date: time.date });
  return { lines, leftOut: { code: "zone-unknown", value: time.zone } };
}

function allDayLines({ date, days = 1 }: AllDay): string[] {
  const count = Number.isInteger(days) ? Math.min(Math.max(days, 1), 366) : 1;
  const start = `DTSTART;VALUE=DATE:${basicDate(date)}`;
  // DTEND is the day after the last one (RFC 5545, 3.6.1); the calendar itself ends with 9999.
  if (partsOf(date).year === 9999) return [start];
  return [start, `DTEND;VALUE=DATE:${basicDate(addDays(date, count))}`];
}

/** How an instant is written: the zone for TZID (none in UTC) and the value. */
type Form = (instant: number) => readonly [zone: string, value: string];

function zonedLines(time: Timed): TimeLines {
  const { zone, minutes } = time;
  // Most meetings: the clocks run on evenly, so start and end are a matter of counting minutes.
  if (isSteady(time, minutes, zone)) {
    return timedLines(time, asIfUtc(time), (local) => [zone, localDateTime(local)]);
  }
  return timedLines(time, instantOf(time, zone), inZone(zone));
}

function timedLines(time: Timed, start: number, form: Form): TimeLines {
  const end = start + time.minutes * 60_000;
  const lines = [dateTimeLine("DTSTART", form(start))];
  // Without DTEND an event with a time ends when it starts (RFC 5545, 3.6.1).
  if (!(time.minutes > 0) || !(end < END_OF_CALENDAR)) {
    return { lines, leftOut: { code: "time-outside-calendar", value: time.minutes } };
  }
  return { lines: [...lines, dateTimeLine("DTEND", form(end))] };
}

function inUtc(instant: number): ReturnType<Form> {
  return ["", utcDateTime(instant)];
}

function inZone(zone: string): Form {
  return (instant) => {
    const shown = wallTimeAt(instant, zone);
    if (!shown || instantOf(shown, zone) !== instant) return inUtc(instant);
    return [zone, basicWallTime(shown)];
  };
}

function dateTimeLine(name: string, [zone, value]: ReturnType<Form>): string {
  return contentLine(name, value, zone === "" ? {} : { TZID: zone });
}
