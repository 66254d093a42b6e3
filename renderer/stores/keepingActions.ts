import type { Answer, Host } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { SnapshotPreview, SnapshotSummary } from "#core/host/mergeCalls.ts";
import type { PlanId } from "#core/model/id.ts";
import { fail } from "#core/model/result.ts";
import type { Stores } from "./stores.ts";

/** Backups and snapshots of the open plan. */
export interface KeepingActions {
  readonly readLastBackup: () => Promise<void>;
  /** A backup has arrived where somebody wanted it. */
  readonly noteBackup: () => Promise<void>;
  readonly listSnapshots: () => Answer<readonly SnapshotSummary[]>;
  readonly previewSnapshot: (name: string) => Answer<SnapshotPreview>;
  readonly restoreSnapshot: (name: string) => Promise<void>;
}

interface Keeping {
  /** The open plan. */
  readonly plan: () => PlanId | undefined;
  readonly tell: (failure: HostFailure) => void;
  readonly restore: (name: string) => Promise<void>;
}

export function createKeepingActions(
  host: Host,
  { sharing }: Pick<Stores, "sharing">,
  { plan, tell, restore }: Keeping,
): KeepingActions {
  async function inPlan<T>(ask: (open: PlanId) => Answer<T>): Answer<T> {
    const open = plan();
    return open === undefined ? fail({ code: "not-open", facts: {} }) : ask(open);
  }

  async function readLastBackup(): Promise<void> {
    const last = await inPlan((open) => host.lastBackup(open));
    sharing.setState({ lastBackup: last.ok ? last.value : undefined });
  }

  return {
    readLastBackup,
    async noteBackup() {
      const noted = await inPlan((open) => host.noteBackup(open));
      if (!noted.ok) tell(noted.error);
      await readLastBackup();
    },
    listSnapshots: () => inPlan((open) => host.listSnapshots(open)),
    previewSnapshot: (name) => inPlan((open) => host.previewSnapshot(open, name)),
    restoreSnapshot: restore,
  };
}
