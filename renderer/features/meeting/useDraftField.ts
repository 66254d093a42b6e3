import type { ActOfEdits } from "#core/host/planCalls.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import type { ActName } from "../../i18n/actNames.ts";
import { draftKey } from "../../stores/draftStore.ts";
import { selectPlanView } from "../../stores/selectPlanView.ts";
import { titleMeaning, type FieldMeaning } from "./fieldMeanings.ts";

export interface FieldOfMeeting {
  readonly meeting: Meeting;
  /** Names the draft; two fields of the form may share a field of the record. */
  readonly field: string;
  readonly act: ActName;
  readonly meaning: FieldMeaning;
}

export interface DraftField {
  readonly text: string;
  /** True from the first key until the host has saved what was typed. */
  readonly isDraft: boolean;
  readonly type: (text: string) => void;
  /** Makes one act of what was typed. */
  readonly leave: () => void;
  /** Back to what is stored. */
  readonly giveUp: () => void;
}

const LONGEST_SUBJECT = 100;

/** A field that shows its draft where there is one, and else what is stored. */
export function useDraftField({ meeting, field, act, meaning }: FieldOfMeeting): DraftField {
  const desk = useDesk();
  const place = { table: "meeting", id: meeting.id, field };
  const draft = useDeskState("drafts", ({ drafts }) => drafts.get(draftKey(place)));
  const stored = useDeskState("plans", (state) => meaning.shown(selectPlanView(state), meeting));

  function leave(): void {
    void desk.drafts.getState().leave(place, toAct);
  }

  /** By the rows of that moment, which may have changed since the field was drawn. */
  function toAct(text: string): ActOfEdits | undefined {
    const view = selectPlanView(desk.plans.getState());
    const now = view.meetings.find(({ id }) => id === meeting.id);
    if (!now || text === meaning.shown(view, now)) return undefined;
    const edits = meaning.edits(view, now, text);
    if (!edits || edits.length === 0) return undefined;
    const subject = titleMeaning.shown(view, now).slice(0, LONGEST_SUBJECT);
    return { act: { name: act, ...(subject !== "" && { subject }) }, edits };
  }

  return {
    text: draft?.text ?? stored,
    isDraft: draft !== undefined,
    type: (text) => desk.drafts.getState().type({ ...place, text }),
    leave,
    giveUp: () => desk.drafts.getState().forget(place),
  };
}
