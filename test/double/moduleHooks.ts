import Module, { registerHooks } from "node:module";

/** Names of Electron that the double does not have: imported they do no harm, used they throw. */
export const absentModules = [
  "autoUpdater",
  "BaseWindow",
  "contentTracing",
  "crashReporter",
  "desktopCapturer",
  "globalShortcut",
  "inAppPurchase",
  "MessageChannelMain",
  "nativeImage",
  "net",
  "netLog",
  "Notification",
  "powerMonitor",
  "powerSaveBlocker",
  "pushNotifications",
  "safeStorage",
  "ShareMenu",
  "systemPreferences",
  "TouchBar",
  "Tray",
  "utilityProcess",
  "View",
  "WebContentsView",
] as const;

const isElectron = (id: string) => /^electron(\/(main|common))?$/.test(id);
const ADDRESS = "electron-double:module";

/** Lets `import "electron"` and `require("electron")` give `electron`, in this process. */
export function registerModuleHooks(electron: Readonly<Record<string, unknown>>): void {
  const key = "__electronDoubleModule";
  Object.defineProperty(globalThis, key, { value: electron });
  const names = Object.keys(electron).filter((name) => !name.startsWith("__"));
  const source = [
    `const electron = globalThis.${key};`,
    "export default electron;",
    ...names.map((name) => `export const ${name} = electron.${name};`),
  ].join("\n");
  registerHooks({
    resolve: (id, context, next) =>
      isElectron(id) ? { url: ADDRESS, format: "module", shortCircuit: true } : next(id, context),
    load: (url, context, next) =>
      url === ADDRESS ? { format: "module", source, shortCircuit: true } : next(url, context),
  });
  // CommonJS: Playwright's loader, and the console through which specs reach the main process.
  const loader = Module as unknown as { _load: (id: string, ...rest: unknown[]) => unknown };
  const load = loader._load.bind(Module);
  loader._load = (id, ...rest) => (isElectron(id) ? electron : load(id, ...rest));
}
