import type { Place } from "#core/changes/log.ts";
import type { Host } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { PastValue } from "#core/host/planCalls.ts";
import { ok, type Result } from "#core/model/result.ts";
import type { Stores } from "./stores.ts";

/** What the plan was before, asked of the host because a window has only what it is now. */
export interface HistoryActions {
  /** All values that these fields have had, newest first; none while no plan is open. */
  readonly readHistory: (
    places: readonly Place[],
  ) => Promise<Result<readonly PastValue[], HostFailure>>;
}

export function createHistoryActions(
  host: Pick<Host, "readHistory">,
  { plans }: Pick<Stores, "plans">,
): HistoryActions {
  return {
    async readHistory(places) {
      const { plan } = plans.getState();
      if (plan === undefined) return ok([]);
      const past: PastValue[] = [];
      for (const answer of await Promise.all(places.map((one) => host.readHistory(plan, one)))) {
        if (!answer.ok) return answer;
        past.push(...answer.value);
      }
      return ok(past.toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1)));
    },
  };
}
