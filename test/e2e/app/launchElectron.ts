import { once } from "node:events";
import { join } from "node:path";
import { _electron, type ElectronApplication } from "playwright-core";
import { projectRoot } from "#test/run/projectRoot.ts";
import { browserEnd } from "./browserEnd.ts";
import { chromium } from "./chosenHost.ts";
import type { ConvenerApp, LaunchOptions } from "./convenerApp.ts";
import { patience, target } from "./target.ts";

/** An application of Electron, or of its double, that a spec may look into. */
export interface ElectronConvener extends ConvenerApp {
  readonly electron: ElectronApplication;
}

export async function launchElectron(
  host: "desktop" | "electron",
  { dataFolder, app = target, files = [], env = {} }: LaunchOptions,
): Promise<ElectronConvener> {
  const electron = await _electron.launch({
    args: [app, `--data=${dataFolder}`, ...files],
    cwd: projectRoot,
    timeout: patience,
    ...(host === "desktop" && { executablePath: join(projectRoot, "test", "double", "electron") }),
    env: { ...withoutUndefined(process.env), DOUBLE_CHROMIUM: chromium, ...env },
  });
  const child = electron.process();
  const ended = once(child, "close");
  const page = await electron.firstWindow({ timeout: patience }).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw error;
  });
  page.setDefaultTimeout(patience);
  return {
    host,
    electron,
    page,
    dataFolder,
    pid: child.pid ?? 0,
    ...dialogsOf(electron),
    close: () => electron.close(),
    async kill() {
      const wasRunning = child.exitCode === null && child.signalCode === null;
      child.kill("SIGKILL");
      await ended;
      // A later launch may have the profile by now.
      if (wasRunning) await browserEnd(dataFolder);
    },
  };
}

/** Answers of the spec in the place of Electron's dialogs. */
function dialogsOf(
  electron: ElectronApplication,
): Pick<ConvenerApp, "chooseNext" | "dialogsAsked"> {
  return {
    async chooseNext(path) {
      await electron.evaluate(({ dialog }, chosen) => {
        const count = globalThis as { dialogsAsked?: number };
        const answer = <T>(paths: T) => {
          count.dialogsAsked = (count.dialogsAsked ?? 0) + 1;
          return Promise.resolve({ canceled: chosen === undefined, ...paths });
        };
        dialog.showSaveDialog = () => answer({ filePath: chosen ?? "" });
        dialog.showOpenDialog = () => answer({ filePaths: chosen === undefined ? [] : [chosen] });
      }, path);
    },
    dialogsAsked: () =>
      electron.evaluate(() => (globalThis as { dialogsAsked?: number }).dialogsAsked ?? 0),
  };
}

function withoutUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}
