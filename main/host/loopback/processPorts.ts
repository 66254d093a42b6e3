import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { HostPorts } from "#main/host/hostServices.ts";
import { projectFolder } from "#main/host/projectFolder.ts";
import { systemUser } from "#main/host/systemUser.ts";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { retryRenames } from "#main/services/fs/retryRenames.ts";
import { nodeProcesses } from "#main/services/plans/processes.ts";
import { aboutThisProcess } from "./about.ts";

/** This computer, as the services see it. */
export function processPorts(dataFolder: string): HostPorts {
  const about = aboutThisProcess(projectFolder, dataFolder);
  return {
    fs: retryRenames(nodeFs, pause),
    random: randomBytes,
    now: Date.now,
    processes: nodeProcesses,
    after(milliseconds, work) {
      // What is still due when the server has closed is not waited for.
      const timer = setTimeout(work, milliseconds).unref();
      return () => clearTimeout(timer);
    },
    about: () => about,
    systemUser: systemUser(),
  };
}
