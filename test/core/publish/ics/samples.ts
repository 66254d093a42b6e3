import { parseLocalDate, type LocalDate } from "#core/model/localDate.ts";
import { parseWallClock, type WallClock } from "#core/model/wallClock.ts";
import {
  type CalendarEvent,
  type CalendarObject,
  type EventTime,
} from "#core/publish/ics/calendarObject.ts";

/** Builders with fixed values: an invented group, its meetings named by what a test is about. */

export const day = (text: string): LocalDate => parseLocalDate(text)!;
export const clock = (text: string): WallClock => parseWallClock(text)!;

export function timed(dateAndTime: string, zone: string, minutes = 120): EventTime {
  const [date = "", time = ""] = dateAndTime.split(" ");
  return { kind: "timed", date: day(date), time: clock(time), minutes, zone };
}

export function event(changes: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: "3f1c@example-group.example",
    sequence: 0,
    changed: Date.UTC(2019, 6, 1, 8, 30),
    summary: "Packaging in practice",
    time: timed("2019-10-17 19:00", "Europe/London"),
    status: "confirmed",
    location: "Library of Things, 1 Example Lane",
    ...changes,
  };
}

export function calendar(
  events: readonly CalendarEvent[],
  changes: Partial<CalendarObject> = {},
): CalendarObject {
  return { product: "-//Convener//Convener//EN", language: "en", events, ...changes };
}

/** Everything that the writer knows, for the golden files. */
export const fullCalendar: CalendarObject = calendar(
  [
    event({
      sequence: 2,
      summary: "Packaging in practice; or, what a wheel is",
      description:
        "Ada Example shows how.\n\nBring your laptop, a cable and C:\\tools.\r\nÀ bientôt 👩🏽‍💻!",
      url: "https://example-group.example/2019-10-17/café",
      geo: { latitude: 51.501364, longitude: -0.14189 },
      categories: ["Python", "packaging, wheels"],
      organizer: {
        email: "hello@example-group.example",
        name: 'Ada "Wheel" Example, for the group',
      },
      conference: { url: "https://meet.example/group", label: "Join: video" },
    }),
    event({ uid: "4a2d@example-group.example", time: timed("2019-11-07 19:00", "Europe/London") }),
    event({
      uid: "5b3e@example-group.example",
      summary: "Night of the clock change",
      time: timed("2019-10-27 00:30", "Europe/London"),
    }),
    event({
      uid: "6c4f@example-group.example",
      summary: "Typing by hand",
      time: timed("2019-12-05 19:00", "Asia/Kathmandu", 90),
      status: "cancelled-visible",
    }),
    event({
      uid: "7d50@example-group.example",
      summary: "Withdrawn",
      time: timed("2019-12-19 19:00", "UTC"),
      status: "cancelled-withdrawn",
      location: "",
    }),
    event({
      uid: "8e61@example-group.example",
      summary: "A start is not known yet",
      time: { kind: "all-day", date: day("2020-01-02") },
      status: "tentative",
    }),
  ],
  {
    method: "PUBLISH",
    name: "Example Group",
    description: "First Thursday of the month",
    zone: "Europe/London",
    url: "https://example-group.example/",
    refreshHours: 12,
  },
);
