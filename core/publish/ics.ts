import type { Meeting } from "../model/records/meeting.ts";
import { fail, ok } from "../model/result.ts";
import type { Language } from "../text/phrase.ts";
import { announcementOf, type Announcement } from "./announcement.ts";
import type { Channel, PlanToPublish, Published } from "./channel.ts";
import { channelHeads } from "./channelHeads.ts";
import { headline } from "./headline.ts";
import { titleOfGroup } from "./words.ts";
import type {
  CalendarEvent,
  CalendarObject,
  EventStatus,
  EventTime,
  LeftOut,
} from "./ics/calendarObject.ts";
import { leftOutPhrases } from "./ics/leftOutPhrases.ts";
import { writeCalendar } from "./ics/writeCalendar.ts";
import { describeMeeting } from "./description/describeMeeting.ts";
import { revisions, type Revision } from "./revisions.ts";

/**
 * How long a meeting lasts in a calendar where nobody said: most groups of the corpus book two hours.
 * Without an end some readers show an event of no length.
 */
const DEFAULT_MINUTES = 120;

/** How often a subscriber may look again, in hours: what the big calendars do at best. */
const REFRESH_HOURS = 12;

const PRODUCT = "-//Convener//Convener 0//EN";

/** A calendar file (RFC 5545): one meeting to send, or the whole calendar to subscribe to. */
export const ics: Channel = {
  ...channelHeads.ics,
  form({ plan, language, meeting, remarksIn = language }) {
    const toFile = fileWithRemarksIn(remarksIn);
    if (!meeting) return ok(toFile("calendar.ics", wholeCalendar(plan, language)));
    if (!meeting.when) return fail({ code: "no-date", facts: {} });
    if (meeting.state?.name === "skipped") {
      return fail({ code: "not-meeting", facts: { date: meeting.when.date } });
    }
    const events = eventsOf(plan, [meeting], language);
    const name = `${meeting.when.date}.ics`;
    return ok(toFile(name, { product: PRODUCT, language, method: "PUBLISH", events }));
  },
};

/** Past meetings stay in, ideas and NO MEETING stay out. */
function wholeCalendar(plan: PlanToPublish, language: Language): CalendarObject {
  const { group, meetings } = plan.view;
  const shown = meetings.filter(({ state }) => state?.name !== "skipped" && state?.name !== "idea");
  return {
    product: PRODUCT,
    language,
    method: "PUBLISH",
    refreshHours: REFRESH_HOURS,
    name: group?.name,
    zone: group?.zone,
    url: group?.website,
    events: eventsOf(plan, shown, language),
  };
}

function fileWithRemarksIn(language: Language) {
  const toRemark = ({ code, facts }: LeftOut) => ({
    code,
    sentence: leftOutPhrases[code][language](facts),
  });
  return (name: string, calendar: CalendarObject): Published => {
    const { text, leftOut } = writeCalendar(calendar);
    return { kind: "file", name, text, remarks: leftOut.map(toRemark) };
  };
}

function eventsOf(
  { log, index, view }: PlanToPublish,
  meetings: readonly Meeting[],
  language: Language,
): CalendarEvent[] {
  const revisionOf = revisions(log, index);
  return meetings.flatMap((meeting) => {
    const announcement = announcementOf(view, meeting);
    const time = timeOf(announcement);
    return time ? [toEvent(announcement, time, { language, ...revisionOf(meeting.id) })] : [];
  });
}

function toEvent(
  announcement: Announcement,
  time: EventTime,
  { language, sequence, changed }: Revision & { readonly language: Language },
): CalendarEvent {
  const { group, meeting, venue } = announcement;
  const title = headline(announcement, language);
  return {
    uid: meeting.uid ?? `${meeting.id}@convener.invalid`,
    sequence,
    changed,
    summary:
      group.name === undefined ? title : titleOfGroup[language]({ group: group.name, title }),
    time,
    status: statusOf(announcement),
    location: [venue?.name, venue?.address].filter(Boolean).join(", "),
    description: describeMeeting(withoutObjective(announcement), language).plain,
    url: meeting.rsvp ?? group.website,
    geo: venue?.geo,
    categories: meeting.tags,
    organizer: group.contact === undefined ? undefined : { email: group.contact, name: group.name },
  };
}

/** Who subscribes to a calendar knows what the group is for, and need not read it every month. */
function withoutObjective(announcement: Announcement): Announcement {
  const { objective: _, ...group } = announcement.group;
  return { ...announcement, group };
}

function timeOf({ when }: Announcement): EventTime | undefined {
  if (!when) return undefined;
  const { date, start, minutes = DEFAULT_MINUTES, zone } = when;
  if (start === undefined) return { kind: "all-day", date };
  return { kind: "timed", date, time: start, minutes, zone };
}

/** A cancelled or postponed meeting stays to be seen: who comes to a closed door was not told. */
function statusOf({ meeting }: Announcement): EventStatus {
  const name = meeting.state?.name;
  if (name === "cancelled" || name === "postponed") return `${name}-visible`;
  const isOpen = name === "idea" || (name === "planned" && meeting.optional === true);
  return isOpen ? "tentative" : "confirmed";
}
