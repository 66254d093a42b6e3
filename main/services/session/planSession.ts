import { historyOf } from "#core/changes/historyOf.ts";
import { createLiveIndex, type LiveIndex } from "#core/changes/liveIndex.ts";
import type { Log, Place } from "#core/changes/log.ts";
import { planMerge } from "#core/changes/planMerge.ts";
import type { ProjectedRow } from "#core/changes/projectRow.ts";
import { projectRowAt } from "#core/changes/projectRows.ts";
import { withBrought } from "#core/changes/withBrought.ts";
import { writeRemembering } from "#core/changes/writeRemembering.ts";
import { writeUndo } from "#core/changes/writeTransaction.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { MergeReview, SnapshotPreview } from "#core/host/mergeCalls.ts";
import type { ActOfEdits, PastValue, RowsPage, UndoState } from "#core/host/planCalls.ts";
import { createTurns } from "#core/host/turns.ts";
import { isFieldValue } from "#core/model/isFieldValue.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import type { PlanToPublish } from "#core/publish/channel.ts";
import type { OpenedPlan } from "../plans/openPlan.ts";
import type { StoredPlan } from "../plans/storedPlan.ts";
import { createMerging, type Merging } from "./merging.ts";
import { createPlanReader } from "./planReader.ts";
import { reviewOfMerge, reviewOfRestore } from "./reviewOf.ts";
import { createRowsPages } from "./rowsPages.ts";
import { createSaving, type Saved, type SessionPorts } from "./saving.ts";
import { createUndoHistory } from "./undoHistory.ts";

/** An open plan that somebody works on: its log, what follows from it, and the author's clock. */
export interface PlanSession extends Merging, Reviewing {
  readonly plan: StoredPlan;
  readonly undoState: () => UndoState;
  readonly readRows: (from: number) => RowsPage;
  readonly rowAt: (table: string, id: string) => ProjectedRow | undefined;
  /** One after the other: each act sees the values that the one before has set. */
  readonly commit: (act: ActOfEdits) => Saved;
  /** Takes back the last act of this person; with nothing to take back changes nothing. */
  readonly undo: () => Saved;
  readonly redo: () => Saved;
  readonly readHistory: (place: Place) => readonly PastValue[];
  /** After what is being saved, and after `last`; acts that are asked for later find no open plan. */
  readonly close: (last: () => Promise<unknown>) => Promise<void>;
}

/** What could be done or published; nothing is. */
interface Reviewing {
  /** The plan as it stands, in the shapes that channels read. */
  readonly toPublish: () => PlanToPublish;
  /** What taking in this log would do; nothing is done. */
  readonly reviewMerge: (theirs: Log) => Result<Omit<MergeReview, "written">, HostFailure>;
  /** What going back to this log would change; nothing is done. */
  readonly reviewRestore: (past: Log) => SnapshotPreview;
}

export function createPlanSession(opened: OpenedPlan, ports: SessionPorts): PlanSession {
  const { plan } = opened;
  const live = createLiveIndex(plan.log());
  const history = createUndoHistory(plan.log, live, ports.who);
  const save = createSaving({ opened, live, history, ports });
  const takeTurn = createTurns();
  let isClosing = false;
  // An act after the end would take the lock again, and nobody would release it.
  const perform = async (work: () => Saved): Saved =>
    isClosing ? fail({ code: "not-open", facts: {} }) : takeTurn(work);

  const takeBack = (which: "undo" | "redo") =>
    perform(() => {
      const target = history.top()[which];
      const acts = target && withBrought(plan.log(), target);
      return save({ name: which }, (author) => acts && writeUndo(acts, author));
    });

  return {
    plan,
    undoState: history.state,
    readRows: createRowsPages(live.index, plan.head),
    rowAt: (table, id) => projectRowAt(live.index(), table, id),
    async commit({ act, edits }) {
      const bad = edits.find(({ table, field, value }) => !isFieldValue(table, field, value));
      if (bad) return fail({ code: "not-valid", facts: { field: bad.field } });
      return perform(() => {
        const known = { log: plan.log(), index: live.index() };
        return save(act, (author) => writeRemembering(known, edits, author));
      });
    },
    undo: () => takeBack("undo"),
    redo: () => takeBack("redo"),
    ...createMerging({ plan, live, history, save, perform }),
    ...reviewing({ plan, live, who: ports.who }),
    readHistory(place) {
      return historyOf(live.index(), place).map((change) => {
        const { who = "", at = "" } = plan.log().transactions.get(change.tx) ?? {};
        return { ...change, who, at };
      });
    },
    close(last) {
      isClosing = true;
      return takeTurn(async () => {
        try {
          await last();
        } finally {
          await plan.close();
        }
      });
    },
  };
}

interface Reviewed {
  readonly plan: StoredPlan;
  readonly live: LiveIndex;
  readonly who: () => string;
}

function reviewing({ plan, live, who }: Reviewed): Reviewing {
  return {
    toPublish: createPlanReader(plan, live),
    reviewMerge(theirs) {
      const planned = planMerge(plan.log(), theirs);
      if (!planned.ok) return planned;
      return ok(reviewOfMerge(live.index(), planned.value, { who: who(), theirs }));
    },
    reviewRestore: (past) => reviewOfRestore(live.index(), past),
  };
}
