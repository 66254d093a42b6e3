import { historyOf } from "#core/changes/historyOf.ts";
import { createLiveIndex } from "#core/changes/liveIndex.ts";
import type { Act, Place } from "#core/changes/log.ts";
import type { ProjectedRow } from "#core/changes/projectRow.ts";
import { projectRowAt } from "#core/changes/projectRows.ts";
import { writeRemembering } from "#core/changes/writeRemembering.ts";
import { writeUndo, type Author, type Written } from "#core/changes/writeTransaction.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import { createTurns } from "#core/host/turns.ts";
import type {
  ActOfEdits,
  Committed,
  PastValue,
  RowsPage,
  UndoState,
} from "#core/host/planCalls.ts";
import type { RandomBytes } from "#core/model/id.ts";
import { isFieldValue } from "#core/model/isFieldValue.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import type { OpenedPlan } from "../plans/openPlan.ts";
import type { StoredPlan } from "../plans/storedPlan.ts";
import { createRowsPages, rowStateAt } from "./rowsPages.ts";
import { createUndoHistory } from "./undoHistory.ts";

type Saved = Promise<Result<Committed, HostFailure>>;

/** An open plan that somebody works on: its log, what follows from it, and the author's clock. */
export interface PlanSession {
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

export interface SessionPorts {
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  readonly random: RandomBytes;
  /** Who acts. */
  readonly who: () => string;
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
      return save({ name: which }, (author) => target && writeUndo([target], author));
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

interface Parts {
  readonly opened: OpenedPlan;
  readonly live: ReturnType<typeof createLiveIndex>;
  readonly history: ReturnType<typeof createUndoHistory>;
  readonly ports: SessionPorts;
}

/** Signs, saves and then shows: what is not on the disk has changed nothing. */
function createSaving({ opened: { plan, ...opened }, live, history, ports }: Parts) {
  let { clock } = opened;
  return async (act: Act, write: (author: Author) => Written | undefined): Saved => {
    const before = plan.head();
    const moment = { wall: ports.now(), random: ports.random };
    const written = write({ who: ports.who(), act, clock, moment });
    if (!written) return ok({ before, head: before, rows: [], undo: history.state() });
    // Also where saving fails: a stamp is given out once.
    clock = written.clock;
    const saved = await plan.append([written.transaction]);
    if (!saved.ok) return saved;
    const rows = live.add(plan.log(), [written.transaction]);
    history.add(written.transaction);
    const states = rows.map((row) => rowStateAt(live.index(), row));
    return ok({ before, head: plan.head(), rows: states, undo: history.state() });
  };
}
