import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  type BrowserWindowConstructorOptions,
} from "electron";
import { createWindowState, type WindowState } from "#main/services/windowState/windowState.ts";
import { createHostServices } from "../hostServices.ts";
import { nodePorts } from "../nodePorts.ts";
import { aboutElectron } from "./about.ts";
import { registerBridge } from "./bridge/bridge.ts";
import { createHostEvents, type HostEvents } from "./bridge/hostEvents.ts";
import { isOurPage } from "./bridge/isOurPage.ts";
import { createComputerCalls } from "./computer/computerCalls.ts";
import { createDialogs, type Dialogs } from "./computer/dialogs.ts";
import { dialogWords } from "./computer/dialogWords.ts";
import { createPrinting } from "./computer/printing.ts";
import { registerClosing } from "./launch/closing.ts";
import { giveFile } from "./launch/giveFile.ts";
import { registerHandedFiles } from "./launch/handedFiles.ts";
import { placeData } from "./launch/placeData.ts";
import { registerSwitches } from "./launch/switches.ts";
import { menuWords } from "./menu/menuWords.ts";
import { registerAppScheme } from "./session/appScheme.ts";
import { registerSession } from "./session/registerSession.ts";
import { createAppearance, type Appearance } from "./settings/appearance.ts";
import { followSettings } from "./settings/followSettings.ts";
import { backgroundColor } from "./settings/theme.ts";
import { openExternalLink } from "./window/openExternalLink.ts";
import { createMainWindow } from "./window/mainWindow.ts";
import { openMainWindow } from "./window/openMainWindow.ts";
import { prepareWindow } from "./window/prepareWindow.ts";
import { windowPreferences } from "./window/safePreferences.ts";
import { registerWebContentsGuard, type WebContentsGuard } from "./window/webContentsGuard.ts";

const { argv, env, platform } = process;
const built = join(import.meta.dirname, "..");
const preload = join(built, "preload", "preload.cjs");
const withDevTools = !app.isPackaged;
const log = (line: string) => void process.stderr.write(`${line}\n`);

registerAppScheme(protocol);
registerSwitches(app);
app.enableSandbox();
const makeFolder = (path: string) => void mkdirSync(path, { recursive: true, mode: 0o700 });
placeData(app, { platform, env, home: homedir(), cwd: process.cwd(), makeFolder }, argv.slice(1));
// A second launch hands its file to the first one and ends.
if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  const openLink = (address: string) => void openExternalLink(shell, address);
  const guard = registerWebContentsGuard(app, { openLink, withDevTools });
  const desktop = app.whenReady().then(() => startDesktop(guard));
  desktop.catch((error: unknown) => {
    log(`Convener could not start: ${String(error)}`);
    app.exit(1);
  });
  const show = () => void desktop.then((started) => started.show());
  const handOver = (path: string) => void desktop.then(({ give }) => give(path));
  registerHandedFiles(app, { argv, folder: process.cwd() }, { onFile: handOver, onLaunch: show });
  app.on("activate", show);
  app.on("window-all-closed", () => {
    if (platform !== "darwin") app.quit();
  });
}

async function startDesktop(guard: WebContentsGuard) {
  registerSession(session.defaultSession, {
    pages: join(built, "renderer"),
    platform,
    withDevTools,
  });
  const ports = nodePorts(() => aboutElectron(app, process));
  const folder = app.getPath("userData");
  const services = await createHostServices(ports, folder);
  const { settings, files, recentFiles: recent } = services;

  const mainWindow = createMainWindow({
    file: createWindowState(ports, folder),
    open: (state) => openWindow(state, parts),
  });
  const contents = () => mainWindow.current()?.webContents;
  const events = createHostEvents(contents);
  const appearance = createAppearance({
    settings,
    nativeTheme,
    menu: Menu,
    systemLanguages: () => app.getPreferredSystemLanguages(),
    platform,
    withDevTools,
    run: (command) => events.send({ kind: "command", command }),
  });
  const words = () => dialogWords[appearance.language()];
  const dialogs = createDialogs({ dialog, window: mainWindow.current, words });
  const parts: WindowParts = { guard, dialogs, events, appearance };

  const planCalls = followSettings(services.planCalls, appearance.apply);
  const computerCalls = createComputerCalls({
    dialogs,
    files,
    recent,
    printing: createPrinting(contents),
    openExternal: (address) => openExternalLink(shell, address),
  });
  registerBridge(ipcMain, {
    calls: { ...planCalls, ...computerCalls },
    isOurs: (event) => isOurPage(event, contents()),
    onListening: events.pageReady,
  });
  const close = () => Promise.all([services.close(), mainWindow.settled()]);
  registerClosing(app, { close, wait, log });
  await appearance.apply();
  await mainWindow.show();
  const receivers = { files, recent, events, mainWindow };
  return { show: mainWindow.show, give: (path: string) => giveFile(path, receivers) };
}

interface WindowParts {
  readonly guard: WebContentsGuard;
  readonly dialogs: Dialogs;
  readonly events: HostEvents;
  readonly appearance: Appearance;
}

function openWindow(state: WindowState | undefined, parts: WindowParts): BrowserWindow {
  const { guard, dialogs, events, appearance } = parts;
  const create = (options: BrowserWindowConstructorOptions) =>
    guard.expect(() => new BrowserWindow(options));
  const words = () => menuWords[appearance.language()];
  return openMainWindow(create, {
    preferences: windowPreferences({ preload, platform, withDevTools }),
    screen,
    state,
    backgroundColor: backgroundColor(nativeTheme),
    prepare: (window) =>
      prepareWindow(window, { menu: Menu, clipboard, words, dialogs, events, now: Date.now, log }),
    log,
  });
}
