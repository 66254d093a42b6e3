import type { LocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { PlanView } from "#core/planning/planView.ts";

/** A meeting that has a day. */
export type DatedMeeting = Meeting & { readonly when: NonNullable<Meeting["when"]> };

/** What there is to announce, the next meeting first, then those after it, then the past backwards. */
export function meetingsToAnnounce(view: PlanView, today: LocalDate): readonly DatedMeeting[] {
  const dated = view.meetings.filter(isAnnounceable);
  const toCome = dated.filter(({ when }) => when.date >= today);
  const past = dated.filter(({ when }) => when.date < today);
  return [...toCome, ...past.toReversed()];
}

/** NO MEETING is told by the README and the calendar, and has no page of its own anywhere. */
function isAnnounceable(meeting: Meeting): meeting is DatedMeeting {
  return meeting.when !== undefined && meeting.state?.name !== "skipped";
}
