import ICAL from "ical.js";

/** A component as an independent reader sees it; zones of the file are used for its times. */
export function readBack(text: string): ICAL.Component {
  return ICAL.Component.fromString(text);
}

/** The VEVENTs of a file, as the reader's events. */
export function eventsOf(text: string): ICAL.Event[] {
  const events = readBack(text).getAllSubcomponents("vevent");
  return events.map((component) => new ICAL.Event(component, { exceptions: [] }));
}

/** Undoes folding (RFC 5545, 3.1): the content lines of a file. */
export function unfold(text: string): string[] {
  return text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

/** Undoes `escapeText`, by the letter of RFC 5545 (3.3.11). */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\,;nN])/g, (_, escaped: string) =>
    escaped.toLowerCase() === "n" ? "\n" : escaped,
  );
}
