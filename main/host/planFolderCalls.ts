import { readBackup } from "#core/backup/readBackup.ts";
import type { Log } from "#core/changes/log.ts";
import type { Answer, PlanCalls } from "#core/host/contract.ts";
import type { PlanId } from "#core/model/id.ts";
import { fail, ok } from "#core/model/result.ts";
import { samplePlanId } from "#core/planning/sample/samplePlanId.ts";
import { newPlanLog } from "./newPlanLog.ts";
import type { PlanCallPorts } from "./planCallPorts.ts";

/** The plans of the folder, open or not. */
export function planFolderCalls(
  ports: PlanCallPorts,
): Pick<PlanCalls, "listPlans" | "createPlan" | "importPlan" | "removePlan"> {
  const { plans, planNames, sessions } = ports;
  const create = async (log: Log): Answer<PlanId> => {
    const made = await plans.create(log);
    if (!made.ok) return made;
    // It is opened by whoever wants to see it.
    await made.value.plan.close();
    return ok(log.plan);
  };
  return {
    async listPlans() {
      const names = await planNames.read();
      return ok(
        (await plans.list()).map((id) => {
          const name = names.get(id);
          return { id, ...(name !== undefined && { name }) };
        }),
      );
    },
    createPlan(group) {
      const moment = { wall: ports.now(), random: ports.random };
      return create(newPlanLog(group, ports.who(), moment));
    },
    async importPlan(backup) {
      const read = readBackup(backup);
      return read.ok ? create(read.value.log) : read;
    },
    async removePlan(plan) {
      if (plan !== samplePlanId) return fail({ code: "not-allowed", facts: {} });
      await sessions.close(plan);
      const removed = await plans.remove(plan);
      if (removed.ok) await planNames.forget(plan);
      return removed;
    },
  };
}
