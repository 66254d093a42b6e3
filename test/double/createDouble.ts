import type { BaseBrowserWindow } from "./browserWindow.ts";
import { createAddresses } from "./addresses.ts";
import { createAnswerMessage } from "./answerMessage.ts";
import { createApp, type App } from "./app.ts";
import type { AppPackage } from "./appPackage.ts";
import type { RunningBrowser } from "./browser.ts";
import type { CommandLine } from "./commandLine.ts";
import { createRecord } from "./doubleRecord.ts";
import { electronModule } from "./electronModule.ts";
import { createIpc } from "./ipc.ts";
import { createLifecycle } from "./lifecycle.ts";
import { createMenus } from "./menu.ts";
import { createNativeTheme } from "./nativeTheme.ts";
import { createNavigation } from "./navigation.ts";
import { performRole } from "./performRole.ts";
import { createProtocols } from "./protocol.ts";
import { createRouting } from "./routing.ts";
import { createSessions } from "./session.ts";
import { createSingleInstance } from "./singleInstance.ts";
import { createWebFrames } from "./webFrame.ts";
import { createWindowClass } from "./windowClass.ts";
import { createWindows } from "./windows.ts";

/** The application's command line and package, and the version of Electron that the double claims. */
export interface Started {
  readonly commandLine: CommandLine;
  readonly appPackage: AppPackage;
  readonly version: string;
}

/** Puts the rooms together: the one place that knows all of them. */
export function createDouble({ commandLine, appPackage, version }: Started) {
  const record = createRecord();
  const singleInstance = createSingleInstance();
  const windows = createWindows();
  const ready = Promise.withResolvers<object>();
  let running: RunningBrowser | undefined;
  const isReady = () => running !== undefined;
  const browser = () => {
    if (!running) throw new Error("Cannot create BrowserWindow before app is ready");
    return running;
  };

  const lifecycle = createLifecycle({
    ...{ windows, singleInstance, app: (): App => app, browser: () => running },
  });
  const app = createApp({
    ...{ commandLine, appPackage, record, singleInstance, isReady },
    ...{ whenReady: ready.promise, quit: lifecycle.quit, exit: lifecycle.exit },
  });
  const addresses = createAddresses();
  const { toPage, fromPage } = addresses;
  const protocols = createProtocols(addresses, isReady);
  const sessions = createSessions(record, protocols);
  const ipc = createIpc();
  const webFrameOf = createWebFrames(fromPage);
  const BrowserWindow = createWindowClass({
    ...{ windows, record, session: sessions.defaultSession, browser, toPage, fromPage, webFrameOf },
    processInfo: () => processInfo(version, browser().browser.version()),
    answer: createAnswerMessage({ ipc, sessions, record, webFrameOf, browser }),
    onOpened: ({ window, contents }) => {
      app.emit("web-contents-created", {}, contents);
      app.emit("browser-window-created", {}, window);
    },
    onClosed: () => lifecycle.windowClosed(),
  });
  const focusedWindow = () => windows.focused()?.window as BaseBrowserWindow | undefined;
  const menus = createMenus({
    ...{ record, focusedWindow },
    performRole: (role) => performRole(role, focusedWindow(), lifecycle.quit),
  });
  const nativeTheme = createNativeTheme(windows);
  const electron = electronModule({
    ...{ app, BrowserWindow, windows, record, menus, nativeTheme, ipcMain: ipc.ipcMain },
    ...{ session: sessions.defaultSession, protocol: protocols.module },
  });

  /** Chromium is there: what the application waited for may begin. */
  const begin = async (started: RunningBrowser): Promise<void> => {
    running = started;
    const { context } = started;
    const navigation = createNavigation({ context, windows, record, fromPage });
    const routing = createRouting({ addresses, protocols, sessions, navigation, record });
    await context.route("**/*", routing);
    await context.routeWebSocket("**/*", async (socket) => {
      const request = { url: socket.url(), method: "GET", resourceType: "webSocket" } as const;
      if (!(await sessions.isCancelled(request))) record.network.push(request.url);
      await socket.close();
    });
    context.on("page", (page) => void navigation.askForBlank(page).catch(() => undefined));
  };
  return { app, electron, lifecycle, singleInstance, ready, begin };
}

/** What a sandboxed preload finds in `process`. */
function processInfo(electron: string, chrome: string): object {
  const { platform, arch, versions } = process;
  return {
    ...{ platform, arch, type: "renderer", sandboxed: true, contextIsolated: true },
    versions: { electron, chrome, node: versions.node },
  };
}
