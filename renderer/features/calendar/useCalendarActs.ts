import type { Finding, Fix } from "#core/lint/finding.ts";
import { fixEdits } from "#core/lint/fixEdits.ts";
import { mintId } from "#core/model/id.ts";
import type { LocalDate } from "#core/model/localDate.ts";
import { agendaItemRecord } from "#core/model/records/agendaItem.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { selectRows } from "#core/changes/selectRows.ts";
import { duplicateEdits } from "#core/planning/calendar/duplicateEdits.ts";
import { newMeetingEdits } from "#core/planning/calendar/newMeetingEdits.ts";
import { scheduleEdits } from "#core/planning/calendar/scheduleEdits.ts";
import { stateEdits } from "#core/planning/calendar/stateEdits.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useAct } from "../../context/useAct.ts";
import { useDesk } from "../../context/useDesk.ts";
import type { CalendarData } from "./calendarData.ts";

/** What can be done to the plan from the calendar. Each is one act, which one undo takes back. */
export interface CalendarActs {
  /** Makes a meeting on a day and leads to its page: it asks nothing. */
  readonly create: (day: LocalDate) => Promise<void>;
  readonly open: (meeting: Meeting["id"]) => void;
  readonly skip: (meeting: Meeting, reason: string) => Promise<void>;
  readonly fix: (finding: Finding, fix: Fix, subject: string) => Promise<void>;
  readonly schedule: (meeting: Meeting) => Promise<void>;
  readonly duplicate: (meeting: Meeting) => Promise<void>;
  readonly plan: (days: readonly LocalDate[]) => Promise<void>;
}

export function useCalendarActs({ view }: CalendarData): CalendarActs {
  const act = useAct();
  const desk = useDesk();
  const { navigate, showMeeting } = desk.navigation.getState();
  const fresh = () => mintId<"meeting">(desk.random);
  const topic = (meeting: Meeting) => topicOf(view, meeting);

  function open(id: Meeting["id"]): void {
    showMeeting(id);
    navigate({ view: "meeting", id });
  }

  return {
    open,
    async create(day) {
      const { id, edits } = newMeetingEdits(view, day, fresh());
      const outcome = await act("new-meeting", edits);
      if (outcome?.ok) open(id);
    },
    async skip(meeting, reason) {
      await act("skip-meeting", stateEdits(meeting, "skipped", reason), topic(meeting));
    },
    async fix(finding, fix, subject) {
      const edits = fixEdits(finding, fix, desk.plans.getState().rows) ?? [];
      await act("fix-problem", edits, subject);
    },
    async schedule(meeting) {
      await act("change-state", scheduleEdits(meeting), topic(meeting));
    },
    async duplicate(meeting) {
      const agenda = selectRows(desk.plans.getState().rows, agendaItemRecord);
      const { id, edits } = duplicateEdits(view, { meeting, fresh: fresh(), agenda });
      const outcome = await act("duplicate-meeting", edits, topic(meeting));
      if (outcome?.ok) showMeeting(id);
    },
    async plan(days) {
      await act(
        "new-meeting",
        days.flatMap((day) => newMeetingEdits(view, day, fresh()).edits),
      );
    },
  };
}
