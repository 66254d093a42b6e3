import type { Rows } from "#core/changes/projectRows.ts";
import { planView, type PlanView } from "#core/planning/planView.ts";
import type { PlanState } from "./planStore.ts";

/** By the rows that they were made from, for as long as anybody has these. */
const views = new WeakMap<Rows, PlanView>();

/** The open plan joined for reading: computed once for the same rows, however many ask. */
export function selectPlanView({ rows }: Pick<PlanState, "rows">): PlanView {
  const known = views.get(rows);
  if (known) return known;
  const view = planView(rows);
  views.set(rows, view);
  return view;
}
