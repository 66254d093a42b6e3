import type { About } from "#core/host/contract.ts";
import type { PlanId, RandomBytes } from "#core/model/id.ts";
import type { BackupMemory } from "#main/services/backupMemory/backupMemory.ts";
import type { Drafts } from "#main/services/drafts/drafts.ts";
import type { PlanNames } from "#main/services/planNames/planNames.ts";
import type { Plans } from "#main/services/plans/plans.ts";
import type { OpenSessions } from "#main/services/session/openSessions.ts";
import type { SettingsStore } from "#main/services/settings/settings.ts";

/** What the calls about plans are answered with. */
export interface PlanCallPorts {
  readonly about: () => About;
  readonly settings: SettingsStore;
  readonly plans: Plans;
  readonly planNames: PlanNames;
  readonly backups: BackupMemory;
  readonly sessions: OpenSessions;
  readonly draftsOf: (plan: PlanId) => Drafts;
  readonly now: () => number;
  readonly random: RandomBytes;
  readonly who: () => string;
}
