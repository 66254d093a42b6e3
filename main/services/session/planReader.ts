import type { LiveIndex } from "#core/changes/liveIndex.ts";
import { projectRows } from "#core/changes/projectRows.ts";
import { planView, type PlanView } from "#core/planning/planView.ts";
import type { PlanToPublish } from "#core/publish/channel.ts";
import type { StoredPlan } from "../plans/storedPlan.ts";

/** The plan joined for publishing: made once for all forms that are asked for between two acts. */
export function createPlanReader(plan: StoredPlan, live: LiveIndex): () => PlanToPublish {
  let known: { readonly hash: string; readonly view: PlanView } | undefined;
  return () => {
    const { hash } = plan.head();
    if (known?.hash !== hash) known = { hash, view: planView(projectRows(live.index())) };
    return { log: plan.log(), index: live.index(), view: known.view };
  };
}
