import type { Host } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { PlanId } from "#core/model/id.ts";
import { createKeepingActions, type KeepingActions } from "./keepingActions.ts";
import type { OpenPlan } from "./openPlan.ts";
import type { PlanActions } from "./planActions.ts";
import type { Stores } from "./stores.ts";

/** What goes in and out of a plan as a whole, besides the dialogs. */
export interface SharingActions extends KeepingActions {
  /** A file that was opened: a copy of the open plan is reviewed, another plan is opened. */
  readonly takeFile: (file: OpenedFile) => Promise<void>;
  /** Takes the reviewed file in, with what was decided. */
  readonly applyReview: () => Promise<void>;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It is to be taken in also where it is of a plan that was made apart. */
  readonly join?: boolean;
}

interface Doing {
  readonly plans: PlanActions;
  readonly open: Pick<OpenPlan, "submit">;
}

export function createSharingActions(host: Host, stores: Stores, doing: Doing): SharingActions {
  const { plans, sharing, notices, navigation, saves, toasts } = stores;
  const tell = (failure: HostFailure) => notices.getState().add({ kind: "failure", failure });
  const plan = (): PlanId | undefined =>
    plans.getState().status.kind === "open" ? plans.getState().plan : undefined;

  async function takeFile({ name, bytes, join = false }: OpenedFile): Promise<void> {
    const into = plan();
    if (into === undefined) return doing.plans.importPlan(bytes);
    const file = { bytes, ...(join && { join }) };
    const preview = await host.previewMerge(into, file);
    if (!preview.ok) tell(preview.error);
    else if (preview.value.kind === "copy") {
      sharing.getState().show({ plan: into, name, file, review: preview.value });
      navigation.getState().navigate({ view: "sharing" });
    } else if (preview.value.isHere) {
      await doing.plans.openPlan(preview.value.plan);
      // Where that plan is open now, its file is one of its copies.
      if (plan() === preview.value.plan) await takeFile({ name, bytes });
    } else await doing.plans.importPlan(bytes);
  }

  /** The act that undo is about now is the one that was just done. */
  function sayDone(name: "merge-plan" | "restore-snapshot"): void {
    const { undo } = saves.getState().undo;
    if (undo?.name === name) toasts.getState().show(undo);
  }

  return {
    takeFile,
    async applyReview() {
      const { reviewed } = sharing.getState();
      if (!reviewed || reviewed.plan !== plan()) return;
      const file = { ...reviewed.file, decisions: [...reviewed.decisions.values()] };
      const outcome = await doing.open.submit({ kind: "merge", file });
      if (!outcome?.ok) return;
      sharing.getState().close();
      sayDone("merge-plan");
    },
    ...createKeepingActions(host, stores, {
      plan,
      tell,
      async restore(name) {
        const outcome = await doing.open.submit({ kind: "restore", name });
        if (outcome?.ok) sayDone("restore-snapshot");
      },
    }),
  };
}
