import type { MeetingState } from "../../importers/readme/cells/meetingState.ts";
import type { RowReading } from "../../importers/readme/readmeReading.ts";
import type { Announcement } from "../announcement.ts";
import { isBlanked } from "./blanked.ts";

/** What a row tells of its meeting, or should tell, whatever the words. */
export interface RowTopic {
  readonly state: "planned" | MeetingState["name"];
  /** Absent where it is still to be announced. */
  readonly title?: string | undefined;
  readonly reason?: string | undefined;
}

/** What a row of the file says. */
export function topicRead({ state, title }: RowReading): RowTopic {
  return {
    state: state?.name ?? "planned",
    title: title.kind === "title" ? title.text : undefined,
    reason: state?.reason,
  };
}

/** What the nth row of a meeting should say, from 0: the nth talk, and in the first row the state. */
export function topicPlanned({ meeting, talks }: Announcement, position: number): RowTopic {
  const talk = knownTitle(talks[position]?.talk.title);
  if (position > 0) return { state: "planned", title: talk };
  const { name, reason } = meeting.state ?? {};
  return { state: shownState(name), title: talk ?? knownTitle(meeting.title), reason };
}

function knownTitle(title: string | undefined): string | undefined {
  return title === undefined || isBlanked(title) ? undefined : title;
}

/** A reason is only told of what does not take place; a title only of what does or did not. */
export function isSameTopic(a: RowTopic, b: RowTopic): boolean {
  if (a.state !== b.state) return false;
  if (a.state === "no-meeting") return (a.reason ?? "") === (b.reason ?? "");
  return (a.title ?? "") === (b.title ?? "");
}

function shownState(name: string | undefined): RowTopic["state"] {
  if (name === "skipped") return "no-meeting";
  return name === "cancelled" || name === "postponed" ? name : "planned";
}
