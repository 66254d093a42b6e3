import { existsSync } from "node:fs";
import { join } from "node:path";
import { hostAbsence } from "#test/e2e/app/chosenHost.ts";
import { projectRoot } from "#test/run/projectRoot.ts";
import type { FigureGroup } from "../figure.ts";
import type { BenchHost } from "../launchHost.ts";
import { withFolder } from "../planOnDisk.ts";
import { launches } from "../window/launches.ts";
import { savesInWindow } from "../window/savesInWindow.ts";
import { windowMemory } from "../window/windowMemory.ts";

/** The built application with its window, on one of the hosts. */
export function windowOn(host: BenchHost): FigureGroup {
  return {
    name: `window of ${host}`,
    absence: () => (isBuilt() ? hostAbsence(host) : "nothing is built (npm run build)"),
    measure: (scale) =>
      withFolder(async (folder) => [
        ...(await launches(host, scale, folder)),
        ...(await savesInWindow(host, scale, folder)),
        ...(await windowMemory(host, scale, folder)),
      ]),
  };
}

function isBuilt(): boolean {
  return existsSync(join(projectRoot, "out", "renderer", "index.html"));
}
