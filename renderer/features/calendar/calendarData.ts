import type { Finding } from "#core/lint/finding.ts";
import { toDecide, type Decision } from "#core/lint/toDecide.ts";
import type { LocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Posting } from "#core/model/records/posting.ts";
import { announcedMeetings } from "#core/planning/calendar/announcedMeetings.ts";
import { calendarDays, type CalendarDays } from "#core/planning/calendar/calendarDays.ts";
import type { PlanView } from "#core/planning/planView.ts";
import { staleFacts } from "#core/publish/ledger/staleFacts.ts";

/** All that the calendar shows, computed once for all its parts. */
export interface CalendarData {
  readonly view: PlanView;
  readonly today: LocalDate;
  readonly announced: ReadonlySet<Meeting["id"]>;
  readonly days: CalendarDays;
  readonly decisions: readonly Decision[];
  /** What is wrong or missing with a meeting or its talks, without notes. */
  readonly findingsOf: (meeting: Meeting["id"]) => readonly Finding[];
  readonly staleOf: (meeting: Meeting) => number;
}

export interface CalendarSources {
  readonly view: PlanView;
  readonly findings: readonly Finding[];
  readonly postings: readonly Posting[];
  readonly today: LocalDate;
}

export function calendarData({ view, findings, postings, today }: CalendarSources): CalendarData {
  const announced = announcedMeetings(postings);
  const decisions = toDecide({ view, findings, announced, today });
  const ledger = Map.groupBy(
    postings.filter(({ withdrawnOn }) => withdrawnOn === undefined),
    ({ meeting }) => meeting,
  );
  const found = new Map<Meeting["id"], Finding[]>();
  for (const one of decisions) {
    if (one.kind !== "finding" || !one.meeting) continue;
    const list = found.get(one.meeting.id);
    if (list) list.push(one.finding);
    else found.set(one.meeting.id, [one.finding]);
  }
  const postingsOf = (meeting: Meeting["id"]) => ledger.get(meeting) ?? [];
  return {
    view,
    today,
    announced,
    days: calendarDays(view, announced),
    decisions,
    findingsOf: (meeting) => found.get(meeting) ?? [],
    staleOf: (meeting) =>
      postingsOf(meeting.id).filter((posting) => staleFacts(view, posting, meeting).length > 0)
        .length,
  };
}
