import { join } from "node:path";
import type { About, PlanCalls } from "#core/host/contract.ts";
import type { RandomBytes } from "#core/model/id.ts";
import { createBackupMemory } from "#main/services/backupMemory/backupMemory.ts";
import { createDrafts } from "#main/services/drafts/drafts.ts";
import { createOpenDrafts } from "#main/services/drafts/openDrafts.ts";
import { createFileGrants, type FileGrants } from "#main/services/files/fileGrants.ts";
import type { Fs } from "#main/services/fs/fs.ts";
import { createPlanNames } from "#main/services/planNames/planNames.ts";
import { createPlans } from "#main/services/plans/plans.ts";
import type { Processes } from "#main/services/plans/processes.ts";
import { createRecentFiles, type RecentFiles } from "#main/services/recentFiles/recentFiles.ts";
import { createOpenSessions } from "#main/services/session/openSessions.ts";
import { createSettings, type SettingsStore } from "#main/services/settings/settings.ts";
import type { SchedulePorts } from "#main/services/snapshots/snapshotSchedule.ts";
import { createPlanCalls } from "./planCalls.ts";

/** What a host brings along: the computer it runs on. */
export interface HostPorts extends Pick<SchedulePorts, "after"> {
  readonly fs: Fs;
  readonly random: RandomBytes;
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  readonly processes: Processes;
  readonly about: () => About;
  /** Who acts as long as nobody has said who they are: the system's name for them. */
  readonly systemUser: string;
}

/** What both hosts have, over one data folder. */
export interface HostServices {
  readonly planCalls: PlanCalls;
  readonly settings: SettingsStore;
  readonly files: FileGrants;
  readonly recentFiles: RecentFiles;
  /** The drafts that are being written and the last snapshots, then the plans. Before the process ends. */
  readonly close: () => Promise<void>;
}

/** `settings.json`, `plans/<id>/`, `snapshots/<id>/` and the rest, in `dataFolder`. */
export async function createHostServices(
  ports: HostPorts,
  dataFolder: string,
): Promise<HostServices> {
  const { settings, who } = await followWho(createSettings(ports, dataFolder), ports.systemUser);
  const planPorts = { ...ports, appVersion: ports.about().version };
  const plans = createPlans(planPorts, dataFolder);
  const drafts = createOpenDrafts((plan) => createDrafts(ports, join(dataFolder, "plans", plan)));
  const sessions = createOpenSessions({ ...ports, who, plans, beforeClose: drafts.close });
  const planCalls = createPlanCalls({
    ...ports,
    who,
    settings,
    plans,
    sessions,
    planNames: createPlanNames(ports, dataFolder),
    backups: createBackupMemory(ports, dataFolder),
    draftsOf: drafts.of,
  });
  return {
    planCalls,
    settings,
    files: createFileGrants(ports),
    recentFiles: createRecentFiles(ports, dataFolder),
    close: sessions.closeAll,
  };
}

/** An act is signed without waiting for a file, so the name is followed as it changes. */
async function followWho(file: SettingsStore, systemUser: string) {
  let { who = systemUser } = await file.read();
  const settings: SettingsStore = {
    ...file,
    async change(change) {
      const changed = await file.change(change);
      ({ who = systemUser } = await file.read());
      return changed;
    },
  };
  return { settings, who: () => who };
}
