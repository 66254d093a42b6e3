import { type Weekday } from "../../model/localDate.ts";
import { observancesOf, type Observance } from "../../schedule/zones/observancesOf.ts";
import { type YearSpan } from "../../schedule/zones/transitionsOf.ts";
import { contentLine } from "./contentLine.ts";
import { localDateTime, utcDateTime, utcOffset } from "./dateTimes.ts";
import { escapeText } from "./escapeText.ts";

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * The VTIMEZONE (RFC 5545, 3.6.5) of a zone that holds for a span of years. Made from this host's data
 * and not from a list of our own, so the file always agrees with what the application shows. The zone
 * has to be one (`isZone`).
 */
export function timezoneLines(zone: string, years: YearSpan): string[] {
  return [
    "BEGIN:VTIMEZONE",
    contentLine("TZID", escapeText(zone)),
    ...observancesOf(zone, years).flatMap(observanceLines),
    "END:VTIMEZONE",
  ];
}

function observanceLines(observance: Observance): string[] {
  const component = observance.kind.toUpperCase();
  return [
    `BEGIN:${component}`,
    `DTSTART:${localDateTime(observance.start)}`,
    ...ruleLine(observance),
    `TZOFFSETFROM:${utcOffset(observance.from)}`,
    `TZOFFSETTO:${utcOffset(observance.to)}`,
    `END:${component}`,
  ];
}

function ruleLine({ yearly }: Observance): string[] {
  if (!yearly) return [];
  const { month, nth, weekday, until } = yearly;
  const end = until === undefined ? "" : `;UNTIL=${utcDateTime(until)}`;
  return [`RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${codeOf(weekday)}${end}`];
}

function codeOf(weekday: Weekday): string {
  return WEEKDAYS[weekday - 1] ?? "";
}
