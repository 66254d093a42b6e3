import { EventEmitter } from "node:events";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { AppPackage } from "./appPackage.ts";
import type { CommandLine } from "./commandLine.ts";
import type { DoubleRecord } from "./doubleRecord.ts";
import type { SingleInstance } from "./singleInstance.ts";

interface AppPorts {
  readonly commandLine: CommandLine;
  readonly appPackage: AppPackage;
  readonly record: DoubleRecord;
  readonly singleInstance: SingleInstance;
  readonly isReady: () => boolean;
  readonly whenReady: Promise<object>;
  readonly quit: () => void;
  readonly exit: (code?: number) => void;
}

/** `electron.app`, without the end of it, which is `lifecycle.ts`. */
export function createApp(ports: AppPorts) {
  const { commandLine, appPackage, record, singleInstance } = ports;
  const { getPath, setPath } = createPaths(commandLine, appPackage.name);
  const languages = () => [commandLine.switches.get("lang") ?? "en-GB"];
  return Object.assign(new EventEmitter(), {
    name: appPackage.name,
    // Nobody installs the double: a spec says that it stands for a packaged application.
    isPackaged: process.env["DOUBLE_PACKAGED"] === "yes",
    commandLine: {
      appendSwitch: (name: string, value = "") => void commandLine.switches.set(name, value),
      hasSwitch: (name: string) => commandLine.switches.has(name),
      getSwitchValue: (name: string) => commandLine.switches.get(name) ?? "",
    },
    whenReady: () => ports.whenReady,
    isReady: ports.isReady,
    getVersion: () => appPackage.version,
    getName: () => appPackage.name,
    getAppPath: () => appPackage.folder,
    getLocale: () => languages()[0],
    getPreferredSystemLanguages: languages,
    getPath,
    setPath,
    enableSandbox() {
      if (ports.isReady())
        throw new Error("app.enableSandbox() can only be called before app is ready");
      record.sandboxEnforced = true;
    },
    requestSingleInstanceLock: (additionalData: object = {}) =>
      singleInstance.request(getPath("userData"), {
        ...{ argv: process.argv, folder: process.cwd(), additionalData },
      }),
    hasSingleInstanceLock: singleInstance.hasLock,
    releaseSingleInstanceLock: singleInstance.release,
    quit: ports.quit,
    exit: ports.exit,
    // Of the desktop around the window, which is not there.
    setAppUserModelId: () => undefined,
    setAboutPanelOptions: () => undefined,
    addRecentDocument: () => undefined,
    clearRecentDocuments: () => undefined,
    focus: () => undefined,
  });
}

export type App = ReturnType<typeof createApp>;

function createPaths({ switches }: CommandLine, name: string) {
  const home = homedir();
  const appData = process.env["XDG_CONFIG_HOME"] ?? join(home, ".config");
  const set = new Map<string, string>([
    ["home", home],
    ["appData", appData],
    ["temp", tmpdir()],
    ["desktop", join(home, "Desktop")],
    ["documents", join(home, "Documents")],
    ["downloads", join(home, "Downloads")],
    ["exe", join(import.meta.dirname, "electron")],
  ]);
  const getPath = (key: string): string => {
    const path = set.get(key);
    if (path !== undefined) return path;
    if (key === "userData") return switches.get("user-data-dir") ?? join(appData, name);
    if (key === "sessionData") return getPath("userData");
    if (key === "logs") return join(getPath("userData"), "logs");
    throw new Error(`Failed to get '${key}' path`);
  };
  return { getPath, setPath: (key: string, path: string) => void set.set(key, path) };
}
