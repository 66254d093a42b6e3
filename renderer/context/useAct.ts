import type { Edit } from "#core/changes/edit.ts";
import type { ActName } from "../i18n/actNames.ts";
import type { Outcome } from "../stores/session/saver.ts";
import { useDesk } from "./useDesk.ts";

export type PerformAct = (
  name: ActName,
  edits: readonly Edit[],
  subject?: string,
) => Promise<Outcome | undefined>;

const LONGEST_SUBJECT = 100;

/** Saves edits as one act that one undo takes back, and says so in a toast. No edits, no act. */
export function useAct(): PerformAct {
  const desk = useDesk();
  return async (name, edits, subject = "") => {
    if (edits.length === 0) return undefined;
    const about = subject.slice(0, LONGEST_SUBJECT);
    const act = { name, ...(about !== "" && { subject: about }) };
    const outcome = await desk.submit({ kind: "act", act: { act, edits } });
    if (outcome?.ok && outcome.value) desk.toasts.getState().show(act);
    return outcome;
  };
}
