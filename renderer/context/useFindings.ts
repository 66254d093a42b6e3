import type { Finding } from "#core/lint/finding.ts";
import { selectFindings } from "../stores/selectFindings.ts";
import { usePlanView } from "./usePlanView.ts";
import { useToday } from "./useToday.ts";

/** What is wrong or missing in the open plan, errors first. */
export function useFindings(): readonly Finding[] {
  return selectFindings(usePlanView(), useToday());
}
