import { indexChanges } from "#core/changes/changeIndex.ts";
import { startClock, type Moment } from "#core/changes/clock.ts";
import { edit } from "#core/changes/edit.ts";
import { emptyLog, withTransaction, type Log } from "#core/changes/log.ts";
import { NEW_PLAN_ACT } from "#core/changes/newPlanAct.ts";
import { writeTransaction } from "#core/changes/writeTransaction.ts";
import { mintId, mintReplicaId } from "#core/model/id.ts";
import { groupId } from "#core/model/records/group.ts";

/** What a new plan begins with. `zone` is an IANA name. */
export interface NewGroup {
  readonly name: string;
  readonly zone: string;
}

/** The log of a new plan: its group, made in one act by `who`. */
export function newPlanLog({ name, zone }: NewGroup, who: string, moment: Moment): Log {
  const log = emptyLog(mintId(moment.random));
  // A replica of its own, that ends here: the plan gets another one when it is opened.
  const clock = startClock(mintReplicaId(moment.random));
  const act = { name: NEW_PLAN_ACT, subject: name };
  const edits = [edit(["group", groupId, "name"], name), edit(["group", groupId, "zone"], zone)];
  const written = writeTransaction(indexChanges(log), edits, { who, act, clock, moment });
  return written ? withTransaction(log, written.transaction) : log;
}
