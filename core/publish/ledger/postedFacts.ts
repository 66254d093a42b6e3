import type { Meeting } from "../../model/records/meeting.ts";
import type { PlanView } from "../../planning/planView.ts";
import { announcementOf, type Announcement } from "../announcement.ts";

/** The public facts of a meeting that make a post wrong when they change, in the order of reading. */
export const factNames = [
  "state",
  "date",
  "start",
  "minutes",
  "zone",
  "title",
  "speakers",
  "venue",
] as const;
export type FactName = (typeof factNames)[number];

/** Each as text; an empty one is a fact too: that the venue was still to be announced. */
export type PostedFacts = Readonly<Record<FactName, string>>;

/** States that a reader has to know of. Whether a meeting is confirmed changes nothing for them. */
const TOLD_STATES: readonly string[] = ["postponed", "cancelled", "skipped"];

/** What a post about a meeting tells now: `date` is "2026-12-03", `minutes` "90". */
export function postedFacts(view: PlanView, meeting: Meeting): PostedFacts {
  const announcement = announcementOf(view, meeting);
  const { when, venue } = announcement;
  const state = announcement.meeting.state?.name ?? "";
  return {
    state: TOLD_STATES.includes(state) ? state : "",
    date: when?.date ?? "",
    start: when?.start ?? "",
    minutes: when?.minutes === undefined ? "" : String(when.minutes),
    zone: when?.zone ?? "",
    title: titleOf(announcement),
    speakers: namesOf(announcement).join(", "),
    venue: [venue?.name, venue?.address].filter((line) => line !== undefined).join(", "),
  };
}

/** Without the words for what is to be announced, which differ between languages. */
function titleOf({ meeting, talks }: Announcement): string {
  return meeting.title ?? talks.flatMap(({ talk }) => talk.title ?? []).join(" / ");
}

function namesOf({ talks }: Announcement): readonly string[] {
  const names = talks.flatMap(({ speakers }) => speakers.flatMap(({ name }) => name ?? []));
  return [...new Set(names)];
}
