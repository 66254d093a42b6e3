import type { PlanView } from "#core/planning/planView.ts";
import { selectPlanView } from "../stores/selectPlanView.ts";
import { useDeskState } from "./useDesk.ts";

/** The open plan joined for reading; the same object as long as nothing changes. */
export function usePlanView(): PlanView {
  return useDeskState("plans", selectPlanView);
}
