import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { retryRenames } from "#main/services/fs/retryRenames.ts";
import { nodeProcesses } from "#main/services/plans/processes.ts";
import type { HostPorts } from "./hostServices.ts";
import { systemUser } from "./systemUser.ts";

/** This computer as the services see it, from Node or from Electron's main process. */
export function nodePorts(about: HostPorts["about"]): HostPorts {
  return {
    fs: retryRenames(nodeFs, (milliseconds) => wait(milliseconds)),
    random: randomBytes,
    now: Date.now,
    after(milliseconds, work) {
      // What is still due when the host has closed is not waited for.
      const timer = setTimeout(work, milliseconds).unref();
      return () => clearTimeout(timer);
    },
    processes: nodeProcesses,
    about,
    systemUser: systemUser(),
  };
}
