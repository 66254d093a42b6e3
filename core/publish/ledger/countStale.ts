import type { LocalDate } from "../../model/localDate.ts";
import type { Posting } from "../../model/records/posting.ts";
import type { PlanView } from "../../planning/planView.ts";
import { staleFacts } from "./staleFacts.ts";

/**
 * How many posts are out of date. Of what is over nobody has to be told: a post counts while the day it
 * names, or the day that holds now, is still to come.
 */
export function countStale(view: PlanView, postings: readonly Posting[], today: LocalDate): number {
  const meetings = new Map(view.meetings.map((meeting) => [meeting.id, meeting]));
  return postings.filter((posting) => {
    const meeting = posting.meeting && meetings.get(posting.meeting);
    if (!meeting) return false;
    const dates = [meeting.when?.date ?? "", posting.said?.["date"] ?? ""];
    return dates.some((date) => date >= today) && staleFacts(view, posting, meeting).length > 0;
  }).length;
}
