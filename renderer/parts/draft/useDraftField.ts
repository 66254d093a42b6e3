import type { ActOfEdits } from "#core/host/planCalls.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { draftKey } from "../../stores/draftStore.ts";
import type { DraftFieldOptions } from "./fieldMeaning.ts";

export interface DraftField {
  readonly text: string;
  /** True from the first key until the host has saved what was typed. */
  readonly isDraft: boolean;
  /** True where what was typed is no value for the field: it stays, to be mended there. */
  readonly isWrong: boolean;
  readonly type: (text: string) => void;
  /** Makes one act of what was typed. */
  readonly leave: () => void;
  /** Back to what is stored. */
  readonly giveUp: () => void;
}

const LONGEST_SUBJECT = 100;

/** A field that shows its draft where there is one, and else what is stored. */
export function useDraftField({ place, act, subject, meaning }: DraftFieldOptions): DraftField {
  const desk = useDesk();
  const draft = useDeskState("drafts", ({ drafts }) => drafts.get(draftKey(place)));
  const stored = useDeskState("plans", ({ rows }) => meaning.shown(rows));
  const isWrong = useDeskState(
    "plans",
    ({ rows }) =>
      draft !== undefined &&
      draft.text !== meaning.shown(rows) &&
      meaning.edits(rows, draft.text) === undefined,
  );

  /** By the rows of that moment, which may have changed since the field was drawn. */
  function toAct(text: string): ActOfEdits | undefined {
    const { rows } = desk.plans.getState();
    if (text === meaning.shown(rows)) return undefined;
    const edits = meaning.edits(rows, text);
    if (!edits || edits.length === 0) return undefined;
    const about = subject(rows)?.slice(0, LONGEST_SUBJECT) ?? "";
    return { act: { name: act, ...(about !== "" && { subject: about }) }, edits };
  }

  return {
    text: draft?.text ?? stored,
    isDraft: draft !== undefined,
    isWrong,
    type: (text) => desk.drafts.getState().type({ ...place, text }),
    leave: () => {
      if (!isWrong) void desk.drafts.getState().leave(place, toAct);
    },
    giveUp: () => desk.drafts.getState().forget(place),
  };
}
