import type { Plan } from "#core/backup/plan.ts";
import { appendEdits } from "#core/changes/appendEdits.ts";
import type { ChangeIndex } from "#core/changes/changeIndex.ts";
import { startClock } from "#core/changes/clock.ts";
import type { Edit } from "#core/changes/edit.ts";
import { newestStamp, withTransaction, type Act, type Transaction } from "#core/changes/log.ts";
import { redact } from "#core/changes/redact.ts";
import { writeUndo, type Author } from "#core/changes/writeTransaction.ts";
import { mintReplicaId } from "#core/model/id.ts";
import type { Environment } from "./environment.ts";

/** Every run of the command line is a replica of its own: a plan file may be copied at any time. */
function author(plan: Plan, act: Act, { now, random, who }: Environment): Author {
  const clock = startClock(mintReplicaId(random), newestStamp(plan.log));
  return { who, act, clock, moment: { wall: now, random } };
}

/** The plan with the edits as one transaction; `undefined` where they change nothing. */
export function commitEdits(
  { plan, index }: { readonly plan: Plan; readonly index: ChangeIndex },
  { act, edits }: { readonly act: Act; readonly edits: readonly Edit[] },
  environment: Environment,
): Plan | undefined {
  const log = appendEdits({ log: plan.log, index }, edits, author(plan, act, environment));
  return log && { ...plan, log };
}

/** The plan with these transactions undone. */
export function commitUndo(
  plan: Plan,
  undone: readonly Transaction[],
  environment: Environment,
): Plan {
  const written = writeUndo(undone, author(plan, { name: "undo" }, environment));
  return { ...plan, log: redact(withTransaction(plan.log, written.transaction)) };
}
