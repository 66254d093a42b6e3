import type { PlanView } from "../../planning/planView.ts";
import { announcementOf, type Announcement } from "../announcement.ts";
import { formatTable } from "./formatTable.ts";
import { topicPlanned } from "./rowTopic.ts";
import type { TableHabits } from "./tableHabits.ts";
import { writeDate, writeSpeakers, writeTopic } from "./writeCells.ts";

/** As most groups write. */
const habits: TableHabits = {
  stateWords: { "no-meeting": "NO MEETING", cancelled: "CANCELLED", postponed: "POSTPONED" },
  toBeAnnounced: "TBA",
  between: ", ",
  beforeLast: " and ",
  linksNames: false,
  showsAffiliations: false,
  dateStyle: undefined,
};

/** A calendar table for a group that has none: a row a talk, the date in the first row of a meeting. */
export function freshTable(view: PlanView): string {
  const shown = view.meetings.filter(({ when, state }) => when && state?.name !== "idea");
  const rows = shown.flatMap((meeting) => {
    const announcement = announcementOf(view, meeting);
    const count = Math.max(1, announcement.talks.length);
    return Array.from({ length: count }, (_, position) => rowOf(announcement, position));
  });
  return formatTable({ headings: ["Date", "Topic", "Speaker"], rows, lineBreak: "\n" });
}

function rowOf(announcement: Announcement, position: number): readonly string[] {
  const date = position === 0 ? announcement.when?.date : undefined;
  const topic = topicPlanned(announcement, position);
  const isEmpty = topic.state === "no-meeting";
  return [
    date === undefined ? "" : writeDate(date, habits),
    writeTopic(topic, habits),
    isEmpty ? "" : writeSpeakers(announcement.talks[position], habits),
  ];
}
