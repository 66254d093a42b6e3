import { writeVerifiedBackup } from "#core/backup/writeVerifiedBackup.ts";
import type { Host } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { PlanId, RandomBytes } from "#core/model/id.ts";
import { samplePlanId } from "#core/planning/sample/samplePlanId.ts";
import { sampleLog } from "#core/planning/sample/sampleLog.ts";
import type { PlanActions } from "./planActions.ts";
import { selectToday } from "./selectToday.ts";
import type { Stores } from "./stores.ts";

/** The way into the sample group, and out of it without a trace. */
export interface SampleActions {
  readonly openSample: (zone: string) => Promise<void>;
  readonly leaveSample: () => Promise<void>;
}

interface Doing {
  readonly plans: Pick<PlanActions, "openPlan" | "importPlan" | "leavePlan" | "listPlans">;
  /** Removes what the window itself keeps of a plan. */
  readonly forget: (plan: PlanId) => Promise<void>;
  readonly random: RandomBytes;
}

export function createSampleActions(host: Host, stores: Stores, doing: Doing): SampleActions {
  const { plans, notices, settings, clock } = stores;
  const tell = (failure: HostFailure) => notices.getState().add({ kind: "failure", failure });

  return {
    async openSample(zone) {
      if (plans.getState().plans.some(({ id }) => id === samplePlanId)) {
        await doing.plans.openPlan(samplePlanId);
        return;
      }
      const { now } = clock.getState();
      const today = selectToday(clock.getState(), zone);
      const log = sampleLog({ today, zone, moment: { wall: now, random: doing.random } });
      const appVersion = settings.getState().about?.version ?? "";
      const backup = writeVerifiedBackup({ log, files: new Map() }, { now, appVersion });
      if (backup.ok) await doing.plans.importPlan(backup.value);
      else tell(backup.error);
    },
    async leaveSample() {
      if (plans.getState().plan !== samplePlanId) return;
      await doing.plans.leavePlan();
      // Something of it is still being saved.
      if (plans.getState().plan === samplePlanId) return;
      // Nobody is to choose it again while it goes; where it cannot go, the host names it below.
      plans.setState(({ plans: all }) => ({ plans: all.filter(({ id }) => id !== samplePlanId) }));
      const removed = await host.removePlan(samplePlanId);
      if (!removed.ok) tell(removed.error);
      await doing.forget(samplePlanId);
      await settings.getState().change({ lastPlan: null });
      await doing.plans.listPlans();
    },
  };
}
