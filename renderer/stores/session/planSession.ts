import type { Answer, PlanCalls } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { OpenedPlan, UndoState } from "#core/host/planCalls.ts";
import type { PlanId } from "#core/model/id.ts";
import { fail, ok } from "#core/model/result.ts";
import type { ProjectionKeeper } from "../../db/projectionKeeper.ts";
import type { After } from "./after.ts";
import { createRefreshing } from "./refreshing.ts";
import { createRowsMirror, type MirrorView } from "./rowsMirror.ts";
import type { SaveQueue, Work } from "./saveQueue.ts";
import { createSaver, type Saved, type Saver } from "./saver.ts";
import { createTurns } from "#core/host/turns.ts";

export type SessionHost = Pick<
  PlanCalls,
  "openPlan" | "readRows" | "commit" | "undo" | "redo" | "merge" | "restoreSnapshot" | "closePlan"
>;

/** Where a session tells what has become of the plan. */
export interface SessionView extends MirrorView {
  readonly showUndo: (undo: UndoState) => void;
  readonly showQueue: (queue: SaveQueue) => void;
}

export interface SessionPorts {
  readonly host: SessionHost;
  readonly keeper: ProjectionKeeper;
  readonly after: After;
  readonly view: SessionView;
}

/** An open plan in this window: its rows follow the host, its acts go to the host in order. */
export interface PlanSession extends Pick<Saver, "submit" | "retry"> {
  /** Nothing where it was closed meanwhile. */
  readonly open: () => Answer<OpenedPlan | undefined>;
  /** Another window may have acted, or the projection is gone. */
  readonly refresh: () => void;
  readonly close: () => Promise<void>;
}

export function createPlanSession(plan: PlanId, ports: SessionPorts): PlanSession {
  const { host, keeper, after, view } = ports;
  const takeTurn = createTurns();
  let isClosed = false;
  const mirror = createRowsMirror(plan, { host, keeper, view, isCancelled: () => isClosed });
  const refreshing = createRefreshing({ after, sync: () => takeTurn(syncAndShow) });
  const saver = createSaver({
    after,
    changed: view.showQueue,
    perform: (work, blockedBy) => takeTurn(() => perform(work, blockedBy)),
  });

  async function syncAndShow(): Answer<OpenedPlan | undefined> {
    // What was asked for before the closing may get its turn after it, and would open the plan again.
    if (isClosed) return ok(undefined);
    const opened = await mirror.sync();
    if (opened.ok && opened.value) view.showUndo(opened.value.undo);
    return opened;
  }

  async function perform(work: Work, blockedBy: HostFailure | undefined): Answer<Saved> {
    // After silence nobody knows how the plan stands, nor whether it is open.
    if (blockedBy && blockedBy.code !== "cannot-write") {
      const opened = await mirror.sync();
      if (!opened.ok) return fail(blockedBy);
    }
    const committed = await send(host, plan, work);
    if (!committed.ok) {
      if (committed.error.code === "no-answer") refreshing.later();
      return committed;
    }
    if (!committed.value) return committed;
    const followed = await mirror.follow(committed.value);
    if (!followed.ok) refreshing.later();
    view.showUndo(committed.value.undo);
    return committed;
  }

  return {
    submit: saver.submit,
    retry: saver.retry,
    open: () => takeTurn(syncAndShow),
    refresh: refreshing.soon,
    async close() {
      isClosed = true;
      refreshing.stop();
      saver.stop();
      await takeTurn(() => host.closePlan(plan));
      keeper.close();
    },
  };
}

async function send(host: SessionHost, plan: PlanId, work: Work): Answer<Saved> {
  switch (work.kind) {
    case "act":
      return host.commit(plan, work.act);
    case "field": {
      const act = work.toAct();
      return act ? host.commit(plan, act) : ok(undefined);
    }
    case "merge":
      return host.merge(plan, work.file);
    case "restore":
      return host.restoreSnapshot(plan, work.name);
    case "undo":
      return host.undo(plan);
    case "redo":
      return host.redo(plan);
  }
}
