import { createStore, type StoreApi } from "zustand/vanilla";
import type { Rows } from "#core/changes/projectRows.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { HostFinding, PlanSummary } from "#core/host/planCalls.ts";
import type { PlanId } from "#core/model/id.ts";

export type PlanStatus =
  /** The host has not been asked yet. */
  | { readonly kind: "starting" }
  /** There is no plan, or none was chosen. */
  | { readonly kind: "none" }
  | { readonly kind: "opening" }
  /** The rows are read from the host anew; `done` of `total`. */
  | { readonly kind: "rebuilding"; readonly done: number; readonly total: number }
  | { readonly kind: "open" }
  | { readonly kind: "failed"; readonly failure: HostFailure };

/** Which plans there are, and the one that is open. */
export interface PlanState {
  readonly plans: readonly PlanSummary[];
  readonly plan: PlanId | undefined;
  readonly status: PlanStatus;
  readonly rows: Rows;
  /** What opening it has put right. */
  readonly findings: readonly HostFinding[];
  /** True where the browser keeps nothing: the rows are read anew at each start. */
  readonly isInMemory: boolean;
}

export const noPlan: Omit<PlanState, "plans" | "status"> = {
  plan: undefined,
  rows: new Map(),
  findings: [],
  isInMemory: false,
};

export function createPlanStore(): StoreApi<PlanState> {
  return createStore<PlanState>()(() => ({ ...noPlan, plans: [], status: { kind: "starting" } }));
}
