import ICAL from "ical.js";
import { addDays, parseLocalDate, type LocalDate } from "#core/model/localDate.ts";
import type { CalendarEvent, CalendarObject } from "#core/publish/ics/calendarObject.ts";
import { writeCalendar } from "#core/publish/ics/writeCalendar.ts";
import { ics as channel } from "#core/publish/ics.ts";
import { buildPlan } from "#test/builders/planBuilder.ts";
import { calendar, event, timed } from "#test/core/publish/ics/samples.ts";
import { compareAtSizes } from "../compareAtSizes.ts";
import type { FigureGroup } from "../figure.ts";

/** A calendar file of many meetings, beside what ical.js takes to build and print the same events. */
export const ics: FigureGroup = {
  name: "calendar file",
  measure({ runs, meetings: sizes }) {
    const against = { what: "ical.js", run: ({ events }: Meetings) => printWithIcal(events) };
    return compareAtSizes({ runs, sizes, unit: "meetings", make: meetings }, [
      { what: "write a calendar", run: ({ events }) => writeCalendar(events), against },
      {
        what: "publish a plan to the ics channel",
        run: ({ plan }) => channel.form({ plan, language: "en" }),
        against,
      },
    ]);
  },
};

type Meetings = ReturnType<typeof meetings>;

/** The same meetings as events of a calendar and as a plan. */
function meetings(count: number) {
  const dates = Array.from({ length: count }, (_, n) => addDays(first, n));
  return { events: calendar(dates.map(eventOn)), plan: planOn(dates) };
}

const first = parseLocalDate("2000-01-06") as LocalDate;
const address = "Old Mill, 1 Example Lane";
const title = (n: number): string => `Trees, part ${String(n)}; with ropes`;

function eventOn(date: LocalDate, n: number): CalendarEvent {
  return event({
    uid: `${String(n)}@rope-and-tree.example`,
    summary: title(n),
    time: timed(`${date} 19:00`, "Europe/London"),
    location: address,
    description: `${title(n)} (Zora Quill)`,
  });
}

function planOn(dates: readonly LocalDate[]) {
  return buildPlan({
    group: { name: "Rope and Tree Evenings", zone: "Europe/London" },
    venues: [{ name: "Old Mill", address: "1 Example Lane" }],
    meetings: dates.map((date, n) => ({
      date,
      start: "19:00",
      minutes: 120,
      venue: "Old Mill",
      talks: [{ title: title(n), speakers: ["Zora Quill"] }],
    })),
  });
}

/** The properties that ours has, without the VTIMEZONE, which is one for all. */
function printWithIcal({ events }: CalendarObject): string {
  const root = new ICAL.Component("vcalendar");
  root.addPropertyWithValue("version", "2.0");
  for (const { uid, sequence, changed, summary, time, location, description } of events) {
    const component = new ICAL.Component("vevent");
    const stamp = ICAL.Time.fromJSDate(new Date(changed), true);
    component.addPropertyWithValue("uid", uid);
    component.addPropertyWithValue("dtstamp", stamp);
    component.addPropertyWithValue("last-modified", stamp);
    component.addPropertyWithValue("sequence", sequence);
    for (const [name, clock] of [
      ["dtstart", "19:00:00"],
      ["dtend", "21:00:00"],
    ] as const) {
      const at = ICAL.Time.fromDateTimeString(`${time.date}T${clock}`);
      component.addPropertyWithValue(name, at).setParameter("tzid", "Europe/London");
    }
    component.addPropertyWithValue("summary", summary);
    component.addPropertyWithValue("status", "CONFIRMED");
    component.addPropertyWithValue("transp", "OPAQUE");
    component.addPropertyWithValue("location", location ?? "");
    component.addPropertyWithValue("description", description ?? "");
    root.addSubcomponent(component);
  }
  return root.toString();
}
