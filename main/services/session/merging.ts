import { indexChanges } from "#core/changes/changeIndex.ts";
import { decisionEdits, type Decision } from "#core/changes/decisionEdits.ts";
import type { LiveIndex } from "#core/changes/liveIndex.ts";
import type { Act, Log } from "#core/changes/log.ts";
import { mergedLog, planMerge } from "#core/changes/planMerge.ts";
import { restoreEdits } from "#core/changes/restoreEdits.ts";
import { reviewRows } from "#core/changes/reviewRows.ts";
import { writeMerge } from "#core/changes/writeMerge.ts";
import { writeRemembering } from "#core/changes/writeRemembering.ts";
import type { StoredPlan } from "../plans/storedPlan.ts";
import type { Save, Saved } from "./saving.ts";
import type { UndoHistory } from "./undoHistory.ts";

/** The acts that take in a whole plan: each is one act, which one undo takes back. */
export interface Merging {
  /** Takes in another copy. What it has forgotten is forgotten here too, which no undo takes back. */
  readonly merge: (theirs: Log, decided: DecidedBy) => Saved;
  /** Goes back to an earlier state, by new changes. */
  readonly restore: (past: Log, act: Act) => Saved;
}

export interface DecidedBy {
  readonly act: Act;
  readonly decisions: readonly Decision[];
}

interface Parts {
  readonly plan: StoredPlan;
  readonly live: LiveIndex;
  readonly history: UndoHistory;
  readonly save: Save;
  readonly perform: (work: () => Saved) => Saved;
}

export function createMerging({ plan, live, history, save, perform }: Parts): Merging {
  async function forget(redactions: Parameters<StoredPlan["forget"]>[0]) {
    const done = await plan.forget(redactions);
    live.renew(plan.log());
    history.renew();
    return done;
  }

  return {
    merge: (theirs, { act, decisions }) =>
      perform(async () => {
        const first = planMerge(plan.log(), theirs);
        if (!first.ok) return first;
        const { forgotten } = first.value;
        const done = forgotten.length > 0 ? await forget(forgotten) : undefined;
        if (done && !done.ok) return done;
        const planned = planMerge(plan.log(), theirs);
        if (!planned.ok) return planned;
        const log = mergedLog(planned.value);
        const index = indexChanges(log);
        const rows = reviewRows({ before: live.index(), after: index, log });
        const edits = decisionEdits(index, rows, decisions);
        const decided = { plan: planned.value, index, edits };
        return save(act, (author) => writeMerge(decided, author), planned.value.brought);
      }),
    restore: (past, act) =>
      perform(() => {
        const known = { log: plan.log(), index: live.index() };
        const states = { before: known.index, after: indexChanges(past), log: past };
        const edits = restoreEdits(known.index, reviewRows(states));
        return save(act, (author) => writeRemembering(known, edits, author));
      }),
  };
}
