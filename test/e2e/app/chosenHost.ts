import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#test/run/projectRoot.ts";
import { hostNames, type HostName } from "./convenerApp.ts";

/** The host of this run: what `CONVENER_E2E_HOST` says, else the double. */
export const chosenHost: HostName = chooseHost(process.env["CONVENER_E2E_HOST"]);

function chooseHost(name = "desktop"): HostName {
  const known = hostNames.find((host) => host === name);
  if (known) return known;
  throw new Error(`CONVENER_E2E_HOST is one of ${hostNames.join(", ")}, not ${name}`);
}

/** Chromium for the double and for the loopback host; another place can be named. */
export const chromium = process.env["CONVENER_CHROMIUM"] ?? "/usr/bin/chromium";

/** Why the specs cannot run on the chosen host, `undefined` where they can. */
export function hostAbsence(host: HostName = chosenHost): string | undefined {
  if (host === "electron") return electronAbsence();
  return existsSync(chromium) ? undefined : "no Chromium here (npm run setup installs it)";
}

function electronAbsence(): string | undefined {
  const folder = join(projectRoot, "node_modules", "electron");
  const pathFile = join(folder, "path.txt");
  const isThere =
    existsSync(pathFile) && existsSync(join(folder, "dist", readFileSync(pathFile, "utf8")));
  return isThere ? undefined : "no Electron binary here; the double runs the same specs";
}
