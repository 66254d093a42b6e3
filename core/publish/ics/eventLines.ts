import {
  type CalendarEvent,
  type Conference,
  type Coordinates,
  type LeftOut,
  type LeftOutCode,
  type Organizer,
} from "./calendarObject.ts";
import { contentLine } from "./contentLine.ts";
import { utcDateTime } from "./dateTimes.ts";
import { escapeText } from "./escapeText.ts";
import { cancelledTitle, placeToCome, postponedTitle } from "./eventWords.ts";
import { timeLines } from "./timeLines.ts";
import { writableUri } from "./writableUri.ts";
import { type Language } from "../../text/phrase.ts";

/** What an event is written with, and where it notes what it could not write. */
export interface EventContext {
  readonly language: Language;
  readonly isKnownZone: (zone: string) => boolean;
  readonly leftOut: LeftOut[];
}

/** A property that cannot be written leaves no line and a note of its code and value. */
type LeaveOut = (code: LeftOutCode, value: string | number) => readonly string[];

/** The VEVENT (RFC 5545, 3.6.1) of one event, its properties always in the same order. */
export function eventLines(event: CalendarEvent, context: EventContext): string[] {
  const leaveOut: LeaveOut = (code, value) => {
    context.leftOut.push({ code, facts: { of: event.summary, value } });
    return [];
  };
  const time = timeLines(event.time, context.isKnownZone);
  if (time.leftOut) leaveOut(time.leftOut.code, time.leftOut.value);
  const changed = utcDateTime(event.changed);
  return [
    "BEGIN:VEVENT",
    contentLine("UID", escapeText(event.uid)),
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${sequenceOf(event)}`,
    ...time.lines,
    contentLine("SUMMARY", escapeText(summaryOf(event, context.language))),
    ...statusLines(event),
    contentLine("LOCATION", escapeText(event.location?.trim() || placeToCome[context.language]())),
    ...geoLine(event.geo, leaveOut),
    ...textLine("DESCRIPTION", event.description),
    ...uriLine("URL", event.url, leaveOut),
    ...categoriesLine(event.categories),
    ...organizerLine(event.organizer, leaveOut),
    ...conferenceLine(event.conference, leaveOut),
    "END:VEVENT",
  ];
}

function sequenceOf({ sequence }: CalendarEvent): number {
  return Number.isInteger(sequence) ? Math.min(Math.max(sequence, 0), 2_147_483_647) : 0;
}

function summaryOf({ summary, status }: CalendarEvent, language: Language): string {
  if (status === "postponed-visible") return postponedTitle[language](summary);
  return status === "cancelled-visible" ? cancelledTitle[language](summary) : summary;
}

function statusLines({ status, free }: CalendarEvent): string[] {
  const values = {
    tentative: "TENTATIVE",
    confirmed: "CONFIRMED",
    "postponed-visible": "CONFIRMED",
    "cancelled-visible": "CONFIRMED",
    "cancelled-withdrawn": "CANCELLED",
  };
  const isFree = free === true || status === "postponed-visible" || status.startsWith("cancelled");
  return [`STATUS:${values[status]}`, `TRANSP:${isFree ? "TRANSPARENT" : "OPAQUE"}`];
}

function textLine(name: string, text: string | undefined): string[] {
  return text === undefined || text === "" ? [] : [contentLine(name, escapeText(text))];
}

function uriLine(name: string, text: string | undefined, leaveOut: LeaveOut): readonly string[] {
  if (text === undefined || text === "") return [];
  const uri = writableUri(text);
  return uri === undefined ? leaveOut("uri-left-out", text) : [contentLine(name, uri)];
}

function geoLine(geo: Coordinates | undefined, leaveOut: LeaveOut): readonly string[] {
  if (!geo) return [];
  const { latitude, longitude } = geo;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    return leaveOut("position-left-out", `${latitude}, ${longitude}`);
  }
  return [`GEO:${sixDecimals(latitude)};${sixDecimals(longitude)}`];
}

/** Up to six decimals (RFC 5545, 3.8.1.6), and no `-0`. */
function sixDecimals(degrees: number): string {
  return Number(degrees.toFixed(6))
    .toFixed(6)
    .replace(/^-(0\.0+)$/, "$1");
}

function categoriesLine(categories: readonly string[] = []): string[] {
  const named = categories.filter((category) => category.trim() !== "").map(escapeText);
  return named.length === 0 ? [] : [contentLine("CATEGORIES", named.join(","))];
}

/** A real address or none: an invented one would get the replies of everybody's calendar. */
function organizerLine(organizer: Organizer | undefined, leaveOut: LeaveOut): readonly string[] {
  if (!organizer) return [];
  const email = organizer.email.trim();
  const uri = isAddress(email) ? writableUri(`mailto:${email}`) : undefined;
  if (uri === undefined) return leaveOut("organizer-left-out", organizer.email);
  return [contentLine("ORGANIZER", uri, organizer.name ? { CN: organizer.name } : {})];
}

function isAddress(email: string): boolean {
  return email.length <= 254 && /^[^\s@<>(),;:"?&]+@[^\s@<>(),;:"?&]+$/.test(email);
}

function conferenceLine(conference: Conference | undefined, leaveOut: LeaveOut): readonly string[] {
  if (!conference) return [];
  const uri = writableUri(conference.url);
  if (uri === undefined) return leaveOut("uri-left-out", conference.url);
  const label = conference.label ? { LABEL: conference.label } : {};
  return [contentLine("CONFERENCE", uri, { VALUE: "URI", FEATURE: "VIDEO", ...label })];
}
