import type { Host } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { PlanId } from "#core/model/id.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Result } from "#core/model/result.ts";
import type { OpenPlan } from "./openPlan.ts";
import { noPlan } from "./planStore.ts";
import type { Stores } from "./stores.ts";
import { whenSettled } from "./whenSettled.ts";

/** What can be done with plans as a whole. What fails is shown, in a notice or instead of the plan. */
export interface PlanActions {
  /** Asks the host for everything that a window begins with, and opens the last plan. */
  readonly start: () => Promise<void>;
  readonly openPlan: (plan: PlanId) => Promise<void>;
  /** Asks the host again which plans there are. */
  readonly listPlans: () => Promise<void>;
  /** Goes to where plans are made and chosen; gives up opening one. */
  readonly leavePlan: () => Promise<void>;
  readonly createPlan: (group: { readonly name: string; readonly zone: string }) => Promise<void>;
  readonly importPlan: (backup: Uint8Array) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly refresh: (plan: PlanId) => void;
}

export function createPlanActions(host: Host, stores: Stores, open: OpenPlan): PlanActions {
  const { plans, notices, settings } = stores;

  async function listPlans(): Promise<void> {
    const listed = await host.listPlans();
    if (listed.ok) plans.setState({ plans: listed.value });
    else notices.getState().add({ kind: "failure", failure: listed.error });
  }

  async function start(): Promise<void> {
    const read = await settings.getState().read();
    if (!read.ok) notices.getState().add({ kind: "failure", failure: read.error });
    await listPlans();
    // A file that was handed over at the launch may have opened its plan already.
    if (plans.getState().status.kind !== "starting") return;
    const known = plans.getState().plans;
    const last = known.find(({ id }) => id === settings.getState().settings.lastPlan) ?? known[0];
    if (last) await openPlan(last.id);
    else plans.setState({ status: { kind: "none" } });
  }

  async function openPlan(plan: PlanId): Promise<void> {
    if (!(await mayLeave(stores))) return;
    await showOpening(plan, stores, open);
    if (plans.getState().status.kind !== "open") return;
    await settings.getState().change({ lastPlan: plan });
    await listPlans();
  }

  async function openMade(made: Result<PlanId, HostFailure>): Promise<void> {
    if (made.ok) await openPlan(made.value);
    else notices.getState().add({ kind: "failure", failure: made.error });
  }

  return {
    start,
    openPlan,
    listPlans,
    async leavePlan() {
      if (!(await mayLeave(stores))) return;
      plans.setState({ ...noPlan, status: { kind: "none" } });
      stores.navigation.getState().goHome();
      await open.close();
    },
    createPlan: async (group) => openMade(await host.createPlan(group)),
    importPlan: async (backup) => openMade(await host.importPlan(backup)),
    async undo() {
      await open.submit({ kind: "undo" });
    },
    async redo() {
      await open.submit({ kind: "redo" });
    },
    refresh: open.refresh,
  };
}

/** What is not saved would go with its plan, so it has to be saved first. */
async function mayLeave({ saves, drafts, notices }: Stores): Promise<boolean> {
  const { kind } = await whenSettled(saves);
  if (kind === "not-saved") notices.getState().add({ kind: "unsaved" });
  if (kind !== "saved") return false;
  // A host takes drafts of an open plan only.
  await drafts.getState().settled();
  return true;
}

async function showOpening(plan: PlanId, stores: Stores, open: OpenPlan): Promise<void> {
  const { plans, drafts, navigation, saves } = stores;
  // Places are those of a plan: another one begins at home, the same one where it was.
  if (plans.getState().plan !== undefined) navigation.getState().goHome();
  else navigation.getState().showMeeting(undefined);
  plans.setState({ ...noPlan, plan, status: { kind: "opening" } });
  const opened = await open.open(plan);
  // Somebody may have chosen another plan meanwhile.
  if (plans.getState().plan !== plan) return;
  if (!opened.ok) {
    plans.setState({ status: { kind: "failed", failure: opened.error } });
    return;
  }
  if (!opened.value) return;
  const { findings, undo, drafts: kept } = opened.value;
  saves.setState({ undo });
  drafts.getState().restore(kept);
  plans.setState({ findings, status: { kind: "open" } });
  // What was being typed is shown again at its place.
  const draft = kept.find(({ table }) => table === "meeting");
  if (draft) navigation.getState().showMeeting(draft.id as Meeting["id"]);
}
