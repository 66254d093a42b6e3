import type { Finding } from "#core/lint/finding.ts";
import { lintPlan } from "#core/lint/lintPlan.ts";
import type { LocalDate } from "#core/model/localDate.ts";
import type { PlanView } from "#core/planning/planView.ts";

/** By the plan that they were found in, of its last day. */
const known = new WeakMap<PlanView, { readonly today: LocalDate; readonly found: Findings }>();
type Findings = readonly Finding[];

/** What is wrong or missing in a plan: computed once for the same plan and day, however many ask. */
export function selectFindings(view: PlanView, today: LocalDate): Findings {
  const before = known.get(view);
  if (before?.today === today) return before.found;
  const found = lintPlan({ view, today });
  known.set(view, { today, found });
  return found;
}
