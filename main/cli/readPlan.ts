import type { Plan } from "#core/backup/plan.ts";
import { indexChanges, type ChangeIndex } from "#core/changes/changeIndex.ts";
import { projectRows, type Rows } from "#core/changes/projectRows.ts";
import { planView, type PlanView } from "#core/planning/planView.ts";
import type { Log } from "#core/changes/log.ts";

/** A plan in the shapes that commands read. */
export interface ReadPlan {
  readonly log: Log;
  readonly index: ChangeIndex;
  readonly rows: Rows;
  readonly view: PlanView;
}

export function readPlan({ log }: Plan): ReadPlan {
  const index = indexChanges(log);
  const rows = projectRows(index);
  return { log, index, rows, view: planView(rows) };
}
