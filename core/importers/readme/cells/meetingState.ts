import { findWrittenDates } from "../../../text/dates/findWrittenDates.ts";
import type { WrittenDate } from "../../../text/dates/writtenDate.ts";
import { readCancelled } from "./cancelled.ts";
import { readNoMeeting } from "./noMeeting.ts";
import { readPostponed } from "./postponed.ts";
import type { StatedWords } from "./statedWords.ts";

/** What a cell says became of the meeting. A row that says nothing of it is planned. */
export interface MeetingState {
  readonly name: "no-meeting" | "cancelled" | "postponed";
  /** In the group's words. */
  readonly reason?: string;
  /** What stands before the word is the title of the talk. */
  readonly title?: string;
  /** The new day of a postponed meeting, as written. */
  readonly to?: WrittenDate;
}

/**
 * The state that a cell declares, read from its plain text.
 *
 * `readMeetingState("NO MEETING (holidays)")` is `{name: "no-meeting", reason: "holidays"}`.
 */
export function readMeetingState(text: string): MeetingState | undefined {
  for (const [name, read] of readers) {
    const stated = read(text);
    if (stated) return toState(name, stated);
  }
  return undefined;
}

const readers = [
  ["no-meeting", readNoMeeting],
  ["cancelled", readCancelled],
  ["postponed", readPostponed],
] as const;

function toState(name: MeetingState["name"], { rest, place }: StatedWords): MeetingState {
  if (place === "none") return { name };
  if (place === "before") return { name, title: rest };
  const to = name === "postponed" ? findWrittenDates(rest)[0] : undefined;
  return { name, reason: rest, ...(to ? { to } : {}) };
}
