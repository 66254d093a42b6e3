import type { Route } from "../stores/navigation/route.ts";
import { useDeskState } from "./useDesk.ts";

/** Leads to another place of the plan, from where "back" leads here again. */
export function useNavigate(): (route: Route) => void {
  return useDeskState("navigation", ({ navigate }) => navigate);
}
