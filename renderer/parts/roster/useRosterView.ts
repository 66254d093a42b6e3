import type { Rows } from "#core/changes/projectRows.ts";
import type { PlanView } from "#core/planning/planView.ts";
import { rosterView, type RosterView } from "#core/planning/roster/rosterView.ts";
import { useDeskState } from "../../context/useDesk.ts";
import { usePlanView } from "../../context/usePlanView.ts";

/** By the rows that they were made from, for as long as anybody has these. */
const views = new WeakMap<Rows, RosterView>();

/** The open plan from the side of its people; the same object as long as nothing changes. */
export function useRosterView(): RosterView {
  const plan = usePlanView();
  const rows = useDeskState("plans", (state) => state.rows);
  return viewOf(rows, plan);
}

function viewOf(rows: Rows, plan: PlanView): RosterView {
  const known = views.get(rows);
  if (known) return known;
  const view = rosterView(rows, plan);
  views.set(rows, view);
  return view;
}
