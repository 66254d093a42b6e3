import type * as Electron from "electron";
import type { Frame, Page } from "playwright-core";
import { BaseBrowserWindow, closeWindow } from "./browserWindow.ts";
import type { RunningBrowser } from "./browser.ts";
import type { DoubleRecord } from "./doubleRecord.ts";
import type { PageMessage } from "./messages.ts";
import { openPage, resizePage, type RunningPage } from "./openPage.ts";
import { writePageScript } from "./pageScript.ts";
import { strict } from "./strict.ts";
import { WebContents } from "./webContents.ts";
import type { WebFrame } from "./webFrame.ts";
import { checkPreferences } from "./webPreferences.ts";
import type { OpenWindow, Windows } from "./windows.ts";

/** What opening a window takes. */
export interface OpeningPorts {
  readonly windows: Windows;
  readonly record: DoubleRecord;
  readonly session: object;
  readonly browser: () => RunningBrowser;
  readonly toPage: (url: string) => string;
  readonly fromPage: (url: string) => string;
  readonly webFrameOf: (frame: Frame) => WebFrame;
  readonly processInfo: () => object;
  readonly answer: (window: OpenWindow, frame: Frame, message: PageMessage) => Promise<string>;
  /** The objects are there; the page is coming. */
  readonly onOpened: (window: OpenWindow) => void;
  readonly onClosed: () => void;
}

type Options = Electron.BrowserWindowConstructorOptions;

/** The class `BrowserWindow` of one application. */
export function createWindowClass(ports: OpeningPorts) {
  // A function can be called with `new` too, and answer with the window that it opened.
  function BrowserWindow(options: Options = {}): object {
    return openWindow(ports, options).window;
  }
  const { windows } = ports;
  const lookup = {
    getAllWindows: () => windows.all().map(({ window }) => window),
    getFocusedWindow: () => windows.focused()?.window ?? null,
    fromId: (id: number) => windows.byId(id)?.window ?? null,
    fromWebContents: (contents: object) =>
      windows.all().find((each) => each.contents === contents)?.window ?? null,
  };
  return strict("BrowserWindow", Object.assign(BrowserWindow, lookup));
}

function openWindow(ports: OpeningPorts, options: Options): OpenWindow {
  const { windows, record, toPage, fromPage, session, webFrameOf } = ports;
  const browser = ports.browser();
  const preferences = checkPreferences(options.webPreferences ?? {});
  record.webPreferences.push(preferences);
  const id = windows.nextId();
  const inside = () => open;
  const contents = strict(
    "webContents",
    new WebContents(id, {
      ...{ record, session, preferences, toPage, fromPage, inside },
      mainFrame: () => {
        if (!open.current) throw new Error("electron double: the page is not there yet");
        return webFrameOf(open.current.mainFrame());
      },
      devTools: async () => (await running).devTools,
      browserPid: () => browser.pid ?? 0,
    }),
  );
  const resize = async (bounds: Electron.Rectangle) =>
    resizePage((await running).devTools, bounds).catch(() => undefined);
  const base = new BaseBrowserWindow(id, { windows, contents, inside, resize }, options);
  const window = strict("browserWindow", base);
  const running = openPage(browser.context, {
    script: writePageScript(preferences.preload, ports.processInfo()),
    size: window.getBounds(),
    answer: (frame, message) => ports.answer(open, frame, message),
    onReload: (isReload) => void (open.isReloading = isReload),
    onPage: (page) => {
      open.current = page;
      listen(ports, open, page);
    },
  });
  const open: OpenWindow = {
    ...{ id, window, contents, current: undefined, targetId: undefined },
    ...{ isLoadingByMain: false, isReloading: false },
    page: running.then(({ page }) => page),
    close: (how) => closeWindow({ window, contents, page: running }, how),
  };
  running.then(
    ({ targetId }: RunningPage) => void (open.targetId = targetId),
    (error: unknown) => void process.stderr.write(`electron double: no page: ${String(error)}\n`),
  );
  windows.add(open);
  ports.onOpened(open);
  return open;
}

/** What happens to the page, as events of Electron. */
function listen({ windows, onClosed }: OpeningPorts, open: OpenWindow, page: Page): void {
  const contents = open.contents as unknown as WebContents;
  const window = open.window as BaseBrowserWindow;
  page.on("crash", () =>
    contents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 }),
  );
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) contents.emit("did-navigate", {}, contents.getURL());
  });
  page.on("domcontentloaded", () => contents.emit("dom-ready", {}));
  page.on("load", () => contents.emit("did-finish-load"));
  page.once("load", () => window.emit("ready-to-show"));
  page.on("close", () => {
    windows.remove(open.id);
    window.markClosed();
    contents.markDestroyed();
    onClosed();
  });
}
