import type { Route } from "../stores/navigation/route.ts";
import { useDeskState } from "./useDesk.ts";

/** Where in the plan somebody is. */
export function useRoute(): Route {
  return useDeskState("navigation", ({ route }) => route);
}
