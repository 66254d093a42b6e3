import { partsOf } from "../../model/localDate.ts";
import { isUtc } from "../../schedule/zones/isUtc.ts";
import { isZone } from "../../schedule/zones/isZone.ts";
import { type YearSpan } from "../../schedule/zones/transitionsOf.ts";
import { type CalendarEvent, type CalendarObject, type LeftOut } from "./calendarObject.ts";
import { contentLine } from "./contentLine.ts";
import { escapeText } from "./escapeText.ts";
import { eventLines } from "./eventLines.ts";
import { timezoneLines } from "./timezoneLines.ts";
import { writableUri } from "./writableUri.ts";

/** A calendar file, and what of the calendar it does not hold. */
export interface CalendarFile {
  /** iCalendar (RFC 5545 and 7986), lines ended by CRLF, to be stored as UTF-8 without BOM. */
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Writes a calendar: its head, a VTIMEZONE for each zone used (sorted by name), the events in the order
 * given. It decides nothing and looks at no clock: equal calendars give equal files. Whatever the
 * texts hold, they stay texts: no value can begin a line.
 *
 * An event of 17 October 2019, 19:00 in London, holds `DTSTART;TZID=Europe/London:20191017T190000`, and
 * the file a VTIMEZONE that says what that is in UTC.
 */
export function writeCalendar(calendar: CalendarObject): CalendarFile {
  const leftOut: LeftOut[] = [];
  const isKnownZone = remembered(isZone);
  const context = { language: calendar.language, isKnownZone, leftOut };
  const lines = [
    ...headLines(calendar, leftOut),
    ...zonesOf(calendar.events)
      .filter(([zone]) => isKnownZone(zone))
      .flatMap(([zone, years]) => timezoneLines(zone, years)),
    ...calendar.events.flatMap((event) => eventLines(event, context)),
    "END:VCALENDAR",
  ];
  return { text: lines.map((line) => `${line}\r\n`).join(""), leftOut };
}

function headLines(calendar: CalendarObject, leftOut: LeftOut[]): string[] {
  const { product, method, name, description, zone, url, refreshHours } = calendar;
  const uri = url ? writableUri(url) : undefined;
  if (url && uri === undefined) {
    leftOut.push({ code: "uri-left-out", facts: { of: name ?? "", value: url } });
  }
  const interval = `PT${Math.max(1, Math.trunc(refreshHours ?? 0))}H`;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    contentLine("PRODID", escapeText(product)),
    "CALSCALE:GREGORIAN",
    ...(method ? [`METHOD:${method}`] : []),
    ...twice(["NAME", "X-WR-CALNAME"], name && escapeText(name)),
    ...twice(["DESCRIPTION", "X-WR-CALDESC"], description && escapeText(description)),
    ...(uri ? [contentLine("URL", uri)] : []),
    ...(zone && isZone(zone) ? [contentLine("X-WR-TIMEZONE", escapeText(zone))] : []),
    ...(refreshHours === undefined
      ? []
      : [`REFRESH-INTERVAL;VALUE=DURATION:${interval}`, `X-PUBLISHED-TTL:${interval}`]),
  ];
}

/** Under the standard's name (RFC 7986) and the one that readers knew before it. */
function twice(names: readonly string[], value: string | undefined): string[] {
  return value ? names.map((name) => contentLine(name, value)) : [];
}

/** The zones that events are written in, each with the years of its events. */
function zonesOf(events: readonly CalendarEvent[]): [zone: string, years: YearSpan][] {
  const zones = new Map<string, YearSpan>();
  for (const { time } of events) {
    if (time.kind !== "timed" || isUtc(time.zone)) continue;
    const { year } = partsOf(time.date);
    const { first, last } = zones.get(time.zone) ?? { first: year, last: year };
    // A meeting of New Year's Eve may end in the next year.
    zones.set(time.zone, { first: Math.min(first, year), last: Math.max(last, year + 1) });
  }
  return [...zones].sort(([a], [b]) => (a < b ? -1 : 1));
}

function remembered(isTrue: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const answer = answers.get(text) ?? isTrue(text);
    answers.set(text, answer);
    return answer;
  };
}
