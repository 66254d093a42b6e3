import process from "node:process";
import type { About } from "#core/host/contract.ts";
import { projectFolder } from "#main/services/projectFolder.ts";
import { readVersion } from "#main/services/readVersion.ts";

/** What this process runs on; the page adds its browser. */
export function aboutThisProcess(dataFolder: string): About {
  return {
    host: "loopback",
    version: readVersion(projectFolder),
    versions: { node: process.versions.node },
    zoneData: process.versions.tz ?? "",
    platform: process.platform,
    dataFolder,
    systemLanguages: [new Intl.DateTimeFormat().resolvedOptions().locale],
  };
}
