import type { Edit } from "#core/changes/edit.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { PlanView } from "#core/planning/planView.ts";

/** A field of a meeting: the text it shows, and what another text in it means. */
export interface MeetingMeaning {
  readonly shown: (view: PlanView, meeting: Meeting) => string;
  /** `undefined` where the text is no value for the field. */
  readonly edits: (view: PlanView, meeting: Meeting, text: string) => readonly Edit[] | undefined;
}
