import type { StoreApi } from "zustand/vanilla";
import type { Answer } from "#core/host/contract.ts";
import type { Head, OpenedPlan } from "#core/host/planCalls.ts";
import type { PlanId } from "#core/model/id.ts";
import type { Projected } from "../db/projection.ts";
import { createProjectionKeeper } from "../db/projectionKeeper.ts";
import type { DeskPorts } from "./deskPorts.ts";
import type { PlanState } from "./planStore.ts";
import { nothingToSave } from "./saveStore.ts";
import { createPlanSession, type PlanSession, type SessionView } from "./session/planSession.ts";
import type { Outcome } from "./session/saver.ts";
import { createTurns } from "#core/host/turns.ts";
import type { Work } from "./session/saveQueue.ts";
import type { Stores } from "./stores.ts";

/** The one plan that a window has open, or none. */
export interface OpenPlan {
  readonly open: (plan: PlanId) => Answer<OpenedPlan | undefined>;
  readonly close: () => Promise<void>;
  /** Nothing where no plan is open. What is refused for good is told in a notice. */
  readonly submit: (work: Work) => Promise<Outcome | undefined>;
  readonly retry: () => void;
  /** Somebody else may have changed this plan. */
  readonly refresh: (plan: PlanId) => void;
}

type Shown = Pick<Stores, "plans" | "saves" | "notices">;

export function createOpenPlan(ports: DeskPorts, stores: Shown): OpenPlan {
  const takeTurn = createTurns();
  let session: PlanSession | undefined;

  function replace(next: PlanSession | undefined): PlanSession | undefined {
    const before = session;
    session = next;
    stores.saves.setState(nothingToSave);
    return before;
  }

  return {
    open(plan) {
      // Of plans that are chosen quickly only the last stays open; a host closes before it opens.
      const opening = createSession(plan, ports, stores);
      const closed = replace(opening)?.close();
      return takeTurn(async () => {
        await closed;
        return opening.open();
      });
    },
    async close() {
      const closed = replace(undefined)?.close();
      // Whoever opens a plan next, perhaps the same one, waits for this.
      await takeTurn(async () => closed);
    },
    async submit(work) {
      const outcome = await session?.submit(work);
      if (outcome && !outcome.ok) {
        stores.notices.getState().add({ kind: "failure", failure: outcome.error });
      }
      return outcome;
    },
    retry: () => session?.retry(),
    refresh(plan) {
      if (plan === stores.plans.getState().plan) session?.refresh();
    },
  };
}

function createSession(plan: PlanId, ports: DeskPorts, stores: Shown): PlanSession {
  const { host, after, now, projectionOf } = ports;
  let shown: Head | undefined;
  const view = viewOf(plan, stores, now);
  const door = projectionOf(plan, {
    lost() {
      keeper.lose();
      session.refresh();
    },
    moved(head) {
      // This window's own steps come back too, the quicker ones late.
      const isKnown = head && shown && head.epoch === shown.epoch && head.seq <= shown.seq;
      if (head && !isKnown) session.refresh();
    },
  });
  const keeper = createProjectionKeeper(door, () => stores.plans.setState({ isInMemory: true }));
  const showRows = (projected: Projected) => {
    shown = projected.head;
    view.showRows(projected);
  };
  const session = createPlanSession(plan, { host, after, keeper, view: { ...view, showRows } });
  return session;
}

/** Writes into the stores as long as this plan is the one that is shown. */
function viewOf(plan: PlanId, { plans, saves }: Shown, now: () => number): SessionView {
  const isShown = () => plans.getState().plan === plan;
  return {
    showRows({ rows }) {
      if (isShown()) plans.setState({ rows });
    },
    showProgress: (done, total) => showProgress(plans, { done, total }),
    showUndo(undo) {
      if (isShown()) saves.setState({ undo });
    },
    showQueue(queue) {
      if (!isShown()) return;
      saves.setState({ queue, ...(queue.waiting.length === 0 && { savedAt: now() }) });
    },
  };
}

/** Only while it opens: a plan that is made again behind an open page stays usable. */
function showProgress(
  plans: StoreApi<PlanState>,
  progress: { readonly done: number; readonly total: number },
): void {
  const { kind } = plans.getState().status;
  if (kind === "opening" || kind === "rebuilding") {
    plans.setState({ status: { kind: "rebuilding", ...progress } });
  }
}
