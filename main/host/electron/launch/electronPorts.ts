import { randomBytes } from "node:crypto";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import type { App } from "electron";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { retryRenames } from "#main/services/fs/retryRenames.ts";
import { nodeProcesses } from "#main/services/plans/processes.ts";
import type { HostPorts } from "../../hostServices.ts";
import { systemUser } from "../../systemUser.ts";
import { aboutElectron } from "../about.ts";

/** The computer as the services see it from Electron's main process. */
export function electronPorts(app: App): HostPorts {
  return {
    fs: retryRenames(nodeFs, (milliseconds) => wait(milliseconds)),
    random: randomBytes,
    now: () => Date.now(),
    after(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    processes: nodeProcesses,
    about: () => aboutElectron(app, process),
    systemUser: systemUser(),
  };
}
