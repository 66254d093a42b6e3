import { readFileSync } from "node:fs";
import process from "node:process";
import type { About } from "#core/host/contract.ts";

/** What this process runs on; the page adds its browser. */
export function aboutThisProcess(projectFolder: string, dataFolder: string): About {
  const text = readFileSync(`${projectFolder}/package.json`, "utf8");
  const { version } = JSON.parse(text) as { version: string };
  return {
    host: "loopback",
    version,
    versions: { node: process.versions.node },
    zoneData: process.versions.tz ?? "",
    platform: process.platform,
    dataFolder,
    systemLanguages: [new Intl.DateTimeFormat().resolvedOptions().locale],
  };
}
