import { _electron, type ElectronApplication } from "playwright-core";
import type { DoubleRecord } from "./doubleRecord.ts";

export interface AppLaunch {
  /** Folder with the application's package.json. */
  readonly folder: string;
  /** Empty or used before: what Electron calls `userData`. */
  readonly profile: string;
  /** More words of the command line, such as a file to open. */
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Starts an application on the double. On the real Electron, where it is installed, with
 * `CONVENER_ELECTRON=real` in the environment.
 */
export async function launchApp(launch: AppLaunch): Promise<ElectronApplication> {
  // Read by the package `electron` when Playwright asks it for its executable.
  if (process.env["CONVENER_ELECTRON"] !== "real") {
    process.env["ELECTRON_OVERRIDE_DIST_PATH"] = import.meta.dirname;
  }
  const { folder, profile, words = [], environment } = launch;
  return _electron.launch({
    args: [folder, `--user-data-dir=${profile}`, ...words],
    ...(environment && { env: { ...definedEnvironment(), ...environment } }),
  });
}

function definedEnvironment(): Record<string, string> {
  const defined = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(defined as [string, string][]);
}

/** What the double noted until now. Not there on the real Electron. */
export async function readRecord(app: ElectronApplication): Promise<DoubleRecord> {
  return app.evaluate((electron) => (electron as unknown as { __double: DoubleRecord }).__double);
}
