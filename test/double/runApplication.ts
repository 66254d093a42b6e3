import { open as openInspector } from "node:inspector";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { startBrowser } from "./browser.ts";
import { createDouble, type Started } from "./createDouble.ts";
import { registerModuleHooks } from "./moduleHooks.ts";

/** Exit codes of the double itself. */
const CHROMIUM_DIED = 71;
const DID_NOT_START = 72;

type Double = ReturnType<typeof createDouble>;

/** Runs the main process as Electron does: its first file, then Chromium, then `ready`. */
export async function runApplication(started: Started): Promise<void> {
  const { commandLine, appPackage, version } = started;
  Object.defineProperty(process.versions, "electron", { value: version });
  Object.defineProperty(process, "type", { value: "browser" });
  const double = createDouble(started);
  registerModuleHooks(double.electron);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, double.lifecycle.quit);
  }

  process.argv.splice(0, process.argv.length, double.app.getPath("exe"), ...commandLine.passedOn);
  const port = commandLine.switches.get("inspect");
  if (port !== undefined) openInspector(Number(port), "127.0.0.1");
  const require = createRequire(import.meta.url);
  for (const script of commandLine.required) require(resolve(script));
  if (appPackage.isModule) await import(pathToFileURL(appPackage.mainFile).href);
  else require(appPackage.mainFile);

  // A second launch has asked to end while its first file ran.
  if (!double.lifecycle.isEnding()) await startPages(double, started);
}

async function startPages(double: Double, { commandLine }: Started): Promise<void> {
  const { app, lifecycle, ready, singleInstance } = double;
  try {
    const browser = await startBrowser(app.getPath("sessionData"), commandLine.switches);
    process.on("exit", browser.kill);
    Object.defineProperty(process.versions, "chrome", { value: browser.browser.version() });
    void browser.ended.then(() => {
      if (lifecycle.isEnding()) return;
      process.stderr.write("electron double: Chromium died\n");
      process.exit(CHROMIUM_DIED);
    });
    await double.begin(browser);
    // Playwright waits for this line; Electron prints it too.
    process.stderr.write(`DevTools listening on ${browser.endpoint}\n`);
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    process.exit(DID_NOT_START);
  }
  ready.resolve({});
  app.emit("ready", {}, {});
  // Playwright's loader holds the application's `ready` back, and so what comes after it.
  await app.whenReady();
  singleInstance.listen(({ argv, folder, additionalData }) => {
    app.emit("second-instance", {}, argv, folder, additionalData);
  });
}
