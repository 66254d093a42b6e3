import type { Answer, PlanCalls } from "#core/host/contract.ts";
import type { OpenedPlan } from "#core/host/planCalls.ts";
import type { PlanId } from "#core/model/id.ts";
import { ok } from "#core/model/result.ts";
import { applyRowStates } from "../../db/applyRowStates.ts";
import { isSameHead } from "#core/host/isSameHead.ts";
import type { Projected, Step } from "../../db/projection.ts";
import type { ProjectionKeeper } from "../../db/projectionKeeper.ts";
import { readAllRows } from "./readAllRows.ts";

/** Where it shows what it has, and how far reading anew has come. */
export interface MirrorView {
  readonly showRows: (projected: Projected) => void;
  readonly showProgress: (done: number, total: number) => void;
}

export interface MirrorPorts {
  readonly host: Pick<PlanCalls, "openPlan" | "readRows">;
  readonly keeper: ProjectionKeeper;
  readonly view: MirrorView;
  readonly isCancelled: () => boolean;
}

/** The host's rows as this window has them: in memory to be shown, in the projection for next time. */
export interface RowsMirror {
  /** Compares with the host and makes good what differs. Nothing where it was cancelled. */
  readonly sync: () => Answer<OpenedPlan | undefined>;
  /** Takes a step that the host has answered. */
  readonly follow: (step: Step) => Answer<unknown>;
}

/** Its calls have to come one after the other. */
export function createRowsMirror(plan: PlanId, ports: MirrorPorts): RowsMirror {
  const { host, keeper, view, isCancelled } = ports;
  let current: Projected | undefined;

  function show(projected: Projected): void {
    if (projected === current) return;
    current = projected;
    view.showRows(projected);
  }

  async function sync(): Answer<OpenedPlan | undefined> {
    const opened = await host.openPlan(plan);
    if (!opened.ok) return opened;
    const { head } = opened.value;
    const isKept = isSameHead(await keeper.readHead(), head);
    if (isKept && current && isSameHead(current.head, head)) return opened;
    const kept = isKept ? await keeper.read() : undefined;
    if (kept && isSameHead(kept.head, head)) {
      show(kept);
      return opened;
    }
    return rebuild(opened.value);
  }

  async function rebuild(opened: OpenedPlan): Answer<OpenedPlan | undefined> {
    const read = await readAllRows({ host, plan, isCancelled, progress: view.showProgress });
    if (!read.ok) return read;
    if (!read.value) return ok(undefined);
    await keeper.replaceAll(read.value);
    show(read.value);
    return ok({ ...opened, head: read.value.head });
  }

  async function follow(step: Step): Answer<unknown> {
    if (!current || !isSameHead(current.head, step.before)) return sync();
    const rows = step.rows.length > 0 ? applyRowStates(current.rows, step.rows) : current.rows;
    show({ head: step.head, rows });
    return (await keeper.apply(step)) ? ok(undefined) : sync();
  }

  return { sync, follow };
}
