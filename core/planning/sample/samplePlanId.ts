import { deriveId, type PlanId } from "../../model/id.ts";

/**
 * The plan of the sample group on every computer. Its id is fixed, so that a host can tell it from
 * everybody's real plans by nothing that a file or an act could say: it is the one plan that may be
 * removed.
 */
export const samplePlanId: PlanId = deriveId("plan", "the sample group");
