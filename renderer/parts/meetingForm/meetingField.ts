import type { Meeting } from "#core/model/records/meeting.ts";
import type { PlanView } from "#core/planning/planView.ts";
import type { ActName } from "../../i18n/actNames.ts";
import { selectPlanView } from "../../stores/selectPlanView.ts";
import type { DraftFieldOptions } from "../draft/fieldMeaning.ts";
import { titleMeaning } from "./fieldMeanings.ts";
import type { MeetingMeaning } from "./meetingMeaning.ts";

export interface FieldOfMeeting {
  readonly id: Meeting["id"];
  readonly field: string;
  readonly act: ActName;
  readonly meaning: MeetingMeaning;
}

/** A meeting's field for typing. Of a meeting that is gone it shows nothing and changes nothing. */
export function meetingField({ id, field, act, meaning }: FieldOfMeeting): DraftFieldOptions {
  const find = (view: PlanView) => view.meetings.find((one) => one.id === id);
  return {
    place: { table: "meeting", id, field },
    act,
    subject(rows) {
      const view = selectPlanView({ rows });
      const meeting = find(view);
      return meeting && titleMeaning.shown(view, meeting);
    },
    meaning: {
      shown(rows) {
        const view = selectPlanView({ rows });
        const meeting = find(view);
        return meeting ? meaning.shown(view, meeting) : "";
      },
      edits(rows, text) {
        const view = selectPlanView({ rows });
        const meeting = find(view);
        return meeting ? meaning.edits(view, meeting, text) : [];
      },
    },
  };
}
