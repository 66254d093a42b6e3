import type { PlanId } from "#core/model/id.ts";
import type { Drafts } from "./drafts.ts";

/** The drafts of the plans that this process has open, one of a kind for each. */
export interface OpenDrafts {
  readonly of: (plan: PlanId) => Drafts;
  /** After what is being written. Another process may have the plan next, so they are read anew. */
  readonly close: (plan: PlanId) => Promise<void>;
}

export function createOpenDrafts(make: (plan: PlanId) => Drafts): OpenDrafts {
  const made = new Map<PlanId, Drafts>();
  return {
    of(plan) {
      const drafts = made.get(plan) ?? make(plan);
      made.set(plan, drafts);
      return drafts;
    },
    async close(plan) {
      const drafts = made.get(plan);
      await drafts?.settled();
      if (made.get(plan) === drafts) made.delete(plan);
    },
  };
}
