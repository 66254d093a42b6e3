import type { Host } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { GrantId } from "#core/host/grantedFile.ts";
import { selectPlanView } from "./selectPlanView.ts";
import type { ImportActions } from "./importActions.ts";
import type { GivenFile } from "./importStore.ts";
import { isTextFile } from "./readDropped.ts";
import type { SharingActions } from "./sharingActions.ts";
import type { Stores } from "./stores.ts";
import { toFileName } from "./toFileName.ts";
import { whenSettled } from "./whenSettled.ts";

/** What goes through the dialogs of the host. */
export interface FileActions {
  /** A plan, or a text to import, from a file that somebody chooses. */
  readonly openFile: () => Promise<void>;
  /** Takes in a plan that was made apart, from a file that somebody chooses. */
  readonly openOther: () => Promise<void>;
  /** The same from a file that was handed to the application. */
  readonly openGranted: (grant: GrantId) => Promise<void>;
  readonly saveBackup: () => Promise<void>;
  readonly print: () => Promise<void>;
}

export function createFileActions(
  host: Host,
  stores: Stores,
  taking: Pick<SharingActions, "takeFile" | "noteBackup"> & Pick<ImportActions, "takeFiles">,
): FileActions {
  const { plans, saves, notices } = stores;
  const tell = (failure: HostFailure) => notices.getState().add({ kind: "failure", failure });
  const take = (file: GivenFile) =>
    isTextFile(file.name) ? taking.takeFiles([file]) : taking.takeFile(file);

  return {
    async openFile() {
      const file = await host.openFile("any");
      if (!file.ok) tell(file.error);
      else if (file.value) await take(file.value);
    },
    async openOther() {
      const file = await host.openFile("plan");
      if (!file.ok) tell(file.error);
      else if (file.value) await taking.takeFile({ ...file.value, join: true });
    },
    async openGranted(grant) {
      const file = await host.readAgain(grant);
      if (file.ok) await take(file.value);
      else tell(file.error);
    },
    async saveBackup() {
      const { plan } = plans.getState();
      if (plan === undefined) return;
      // What is on its way belongs into the backup; what cannot be saved is told for as long as it lasts.
      await whenSettled(saves);
      const bytes = await host.writeBackup(plan);
      if (!bytes.ok) {
        tell(bytes.error);
        return;
      }
      const name = toFileName(selectPlanView(plans.getState()).group?.name ?? "", "convener");
      const saved = await host.saveFile({ kind: "plan", name, bytes: bytes.value });
      if (!saved.ok) tell(saved.error);
      else if (saved.value) {
        notices.getState().add({ kind: "backup-saved", name: saved.value.name });
        await taking.noteBackup();
      }
    },
    async print() {
      const printed = await host.print();
      if (!printed.ok) tell(printed.error);
    },
  };
}
