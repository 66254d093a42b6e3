import { startClock } from "#core/changes/clock.ts";
import type { LiveIndex } from "#core/changes/liveIndex.ts";
import { newestStamp, type Act, type Transaction } from "#core/changes/log.ts";
import type { Author, Written } from "#core/changes/writeTransaction.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { Committed } from "#core/host/planCalls.ts";
import type { RandomBytes } from "#core/model/id.ts";
import { ok, type Result } from "#core/model/result.ts";
import type { OpenedPlan } from "../plans/openPlan.ts";
import { rowStateAt } from "./rowsPages.ts";
import type { UndoHistory } from "./undoHistory.ts";

export type Saved = Promise<Result<Committed, HostFailure>>;

export interface SessionPorts {
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  readonly random: RandomBytes;
  /** Who acts. */
  readonly who: () => string;
}

/** Signs an act and saves it, with the acts of others that come with it. */
export type Save = (
  act: Act,
  write: (author: Author) => Written | undefined,
  brought?: readonly Transaction[],
) => Saved;

export interface SavingParts {
  readonly opened: OpenedPlan;
  readonly live: LiveIndex;
  readonly history: UndoHistory;
  readonly ports: SessionPorts;
}

/** Signs, saves and then shows: what is not on the disk has changed nothing. */
export function createSaving({ opened: { plan, ...opened }, ...parts }: SavingParts): Save {
  const { live, history, ports } = parts;
  let { clock } = opened;
  return async (act, write, brought = []) => {
    const before = plan.head();
    // What is decided about the acts that come is decided after them.
    const seen = newestStamp({ ...plan.log(), transactions: byId(brought) });
    const moment = { wall: ports.now(), random: ports.random };
    const following = seen ? { ...clock, ...startClock(clock.replica, newer(seen)) } : clock;
    const written = write({ who: ports.who(), act, clock: following, moment });
    if (!written) return ok({ before, head: before, rows: [], undo: history.state() });
    // Also where saving fails: a stamp is given out once.
    clock = written.clock;
    // The act that names the others comes first: whatever of them is saved goes with it.
    const acts = [written.transaction, ...brought];
    const saved = await plan.append(acts);
    if (!saved.ok) return saved;
    const rows = live.add(plan.log(), acts);
    history.add(written.transaction);
    const states = rows.map((row) => rowStateAt(live.index(), row));
    return ok({ before, head: plan.head(), rows: states, undo: history.state() });
  };

  function newer(stamp: NonNullable<ReturnType<typeof newestStamp>>) {
    const known = newestStamp(plan.log());
    return known !== undefined && known > stamp ? known : stamp;
  }
}

function byId(acts: readonly Transaction[]): ReadonlyMap<Transaction["id"], Transaction> {
  return new Map(acts.map((act) => [act.id, act]));
}
