import { indexChanges, type ChangeIndex } from "../changes/changeIndex.ts";
import type { Log } from "../changes/log.ts";
import { projectRows, type Rows } from "../changes/projectRows.ts";
import { planView, type PlanView } from "./planView.ts";

/** A plan in the shapes that it is read in. */
export interface ReadPlan {
  readonly log: Log;
  readonly index: ChangeIndex;
  readonly rows: Rows;
  readonly view: PlanView;
}

export function readPlan({ log }: { readonly log: Log }): ReadPlan {
  const index = indexChanges(log);
  const rows = projectRows(index);
  return { log, index, rows, view: planView(rows) };
}
