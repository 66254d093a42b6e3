import type { When } from "../model/fieldSchemas.ts";
import { fail, ok } from "../model/result.ts";
import { characterCount } from "../text/characterCount.ts";
import type { Loss } from "../text/markdown/loss.ts";
import { lossPhrases } from "../text/markdown/lossPhrases.ts";
import type { Language } from "../text/phrase.ts";
import { announcementOf, type Announcement } from "./announcement.ts";
import type { Channel, PublishedField, Remark } from "./channel.ts";
import { channelHeads } from "./channelHeads.ts";
import { headline } from "./headline.ts";
import { describeMeeting, describeWay } from "./description/describeMeeting.ts";
import { meetupLabels, type MeetupField } from "./meetup/meetupLabels.ts";

/**
 * How long a field may be, in characters: a title stays under 80, a description under 50,000.
 *
 * Source: gospeak, MeetupEvent.scala, after Meetup's API documentation (2019 to 2022).
 */
const LIMITS: Partial<Readonly<Record<MeetupField, number>>> = {
  title: 79,
  description: 50_000,
  "description-plain": 50_000,
};

/** Fields that are there even where they say nothing: without them Meetup takes no event. */
const REQUIRED: ReadonlySet<MeetupField> = new Set(["title", "date", "description"]);

/** The form of an event on meetup.com, field by field, for copying. Nothing is cut to fit. */
export const meetup: Channel = {
  ...channelHeads.meetup,
  form({ plan, language, meeting, remarksIn = language }) {
    if (!meeting) return fail({ code: "meeting-needed", facts: {} });
    if (!meeting.when) return fail({ code: "no-date", facts: {} });
    if (meeting.state?.name === "skipped") {
      return fail({ code: "not-meeting", facts: { date: meeting.when.date } });
    }
    const announcement = announcementOf(plan.view, meeting);
    const description = describeMeeting(announcement, language);
    const way = describeWay(announcement, language);
    const values = {
      ...factsOf(announcement, meeting.when, language),
      "how-to-find-us": way.markdown,
      description: description.markdown,
      "description-plain": description.plain,
    };
    const fields = fieldOrder.map((id) => toField(id, values[id])).filter(isWorthShowing);
    const losses = [...description.losses, ...way.losses];
    return ok({ kind: "fields", fields, remarks: losses.map((loss) => toRemark(loss, remarksIn)) });
  },
};

/** The order of Meetup's form. */
const fieldOrder = Object.keys(meetupLabels) as readonly MeetupField[];

function factsOf(announcement: Announcement, when: When, language: Language) {
  const { meeting, venue } = announcement;
  return {
    title: headline(announcement, language),
    date: when.date,
    start: when.start ?? "",
    duration: durationOf(when.minutes ?? 0),
    venue: [venue?.name, venue?.address].filter((line) => line !== undefined).join(", "),
    "attendee-limit": meeting.capacity === undefined ? "" : String(meeting.capacity),
  };
}

function toRemark({ code, facts }: Loss, language: Language): Remark {
  return { code, sentence: lossPhrases[code][language](facts) };
}

/** `durationOf(150)` is "2 h 30 min" in both languages; 0 is nothing. */
function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? `${hours}\u00a0h` : "", rest > 0 ? `${rest}\u00a0min` : ""];
  return parts.filter((part) => part !== "").join(" ");
}

function toField(id: MeetupField, value: string): PublishedField {
  const limit = LIMITS[id];
  const field = { id, label: meetupLabels[id], value, length: characterCount(value) };
  return limit === undefined ? field : { ...field, limit };
}

function isWorthShowing({ id, value }: PublishedField): boolean {
  return value !== "" || REQUIRED.has(id as MeetupField);
}
