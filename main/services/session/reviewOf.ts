import { indexChanges, type ChangeIndex } from "#core/changes/changeIndex.ts";
import type { Log } from "#core/changes/log.ts";
import { mergedLog, type MergePlan } from "#core/changes/planMerge.ts";
import { projectRows, type Rows } from "#core/changes/projectRows.ts";
import { reviewRows } from "#core/changes/reviewRows.ts";
import type { MergeReview, SnapshotPreview } from "#core/host/mergeCalls.ts";

/** What a merge would do to a plan as it stands, for people to read. `who` is who would merge. */
export function reviewOfMerge(
  before: ChangeIndex,
  plan: MergePlan,
  { who, theirs }: { readonly who: string; readonly theirs: Log },
): Omit<MergeReview, "written"> {
  const after = indexChanges(mergedLog(plan));
  const rows = reviewRows({ before, after, log: plan.log });
  const acts = [...theirs.transactions.values()];
  const seen = newest(acts.filter((act) => act.who === who));
  // What an undo took away here is theirs, though it is not new.
  const others = plan.resumed.length > 0 ? acts.filter((act) => act.who !== who) : [];
  const last = newest(plan.brought) ?? newest(others);
  return {
    ...(last && { who: last.who }),
    ...(seen && { seenUntil: seen.at }),
    rows,
    same: countOf(projectRows(after)) - rows.filter(({ after }) => after !== null).length,
    acts: plan.brought.length,
    forgotten: plan.forgotten.length,
  };
}

/** What going back to an earlier state would change. */
export function reviewOfRestore(now: ChangeIndex, past: Log): SnapshotPreview {
  const after = indexChanges(past);
  const rows = reviewRows({ before: now, after, log: past });
  const same = countOf(projectRows(after)) - rows.filter(({ after }) => after !== null).length;
  return { rows, same };
}

function newest<T extends { readonly at: string }>(acts: readonly T[]): T | undefined {
  return acts.reduce<T | undefined>(
    (last, act) => (last && last.at > act.at ? last : act),
    undefined,
  );
}

function countOf(rows: Rows): number {
  return [...rows.values()].reduce((sum, { size }) => sum + size, 0);
}
