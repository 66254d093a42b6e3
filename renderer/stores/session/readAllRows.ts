import type { Answer, PlanCalls } from "#core/host/contract.ts";
import type { Head, RowState } from "#core/host/planCalls.ts";
import type { PlanId } from "#core/model/id.ts";
import { ok } from "#core/model/result.ts";
import { applyRowStates } from "../../db/applyRowStates.ts";
import { isSameHead } from "#core/host/isSameHead.ts";
import type { Projected } from "../../db/projection.ts";

export interface Reading {
  readonly host: Pick<PlanCalls, "readRows">;
  readonly plan: PlanId;
  readonly progress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/**
 * All rows of a plan, page by page. Where somebody acts meanwhile the pages do not belong together, and
 * it starts again. Nothing where it was cancelled.
 */
export async function readAllRows(reading: Reading): Answer<Projected | undefined> {
  let states: RowState[] = [];
  let head: Head | undefined;
  let from: number | undefined = 0;
  while (from !== undefined) {
    if (reading.isCancelled()) return ok(undefined);
    const page = await reading.host.readRows(reading.plan, from);
    if (!page.ok) return page;
    if (from > 0 && !isSameHead(head, page.value.head)) {
      states = [];
      from = 0;
      continue;
    }
    head = page.value.head;
    for (const state of page.value.rows) states.push(state);
    from = page.value.next;
    reading.progress(from ?? page.value.total, page.value.total);
  }
  return ok(head && { head, rows: applyRowStates(new Map(), states) });
}
