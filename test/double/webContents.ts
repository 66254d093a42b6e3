import { EventEmitter } from "node:events";
import type * as Electron from "electron";
import type { CDPSession, Page } from "playwright-core";
import type { DoubleRecord } from "./doubleRecord.ts";
import { createCodec } from "./page/codec.ts";
import { printPage } from "./printPage.ts";
import { strict } from "./strict.ts";
import type { OpenWindow, Windows } from "./windows.ts";
import type { WebFrame } from "./webFrame.ts";

/** What the contents of one window need from their surroundings. */
export interface ContentsPorts {
  readonly record: DoubleRecord;
  readonly session: object;
  readonly preferences: Electron.WebPreferences;
  readonly toPage: (url: string) => string;
  readonly fromPage: (url: string) => string;
  /** The window that these contents are in. */
  readonly inside: () => OpenWindow;
  readonly mainFrame: () => WebFrame;
  readonly devTools: (page: Page) => Promise<CDPSession>;
  readonly browserPid: () => number;
}

type OpenHandler = Parameters<Electron.WebContents["setWindowOpenHandler"]>[0];

/** Milliseconds within which Chromium's page for an error comes, where it comes. */
const ERROR_PAGE = 2000;

const codec = createCodec();

/** `WebContents`: one page of Chromium. */
export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session: object;
  private readonly ports: ContentsPorts;
  private openHandler: OpenHandler | undefined;
  private isGone = false;
  private zoom = 0;
  private webRtcPolicy = "default";

  constructor(id: number, ports: ContentsPorts) {
    super();
    this.id = id;
    this.session = ports.session;
    this.ports = ports;
  }

  get mainFrame(): WebFrame {
    return this.ports.mainFrame();
  }

  getType = () => "window";
  getURL = () => this.ports.fromPage(this.ports.inside().current?.url() ?? "");
  getLastWebPreferences = () => ({ ...this.ports.preferences });
  getOSProcessId = () => this.ports.browserPid();
  isDestroyed = () => this.isGone;
  /** Not Electron's: the double says that the page is gone. */
  markDestroyed = () => {
    this.isGone = true;
    this.emit("destroyed");
  };

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  /** Not Electron's: what the handler says of an address. */
  mayOpenWindow(url: string): "allow" | "deny" {
    const details = { url, frameName: "", features: "", disposition: "foreground-tab" };
    const referrer = { url: "", policy: "default" };
    return (
      this.openHandler?.({ ...details, referrer } as Electron.HandlerDetails).action ?? "allow"
    );
  }

  async loadURL(url: string): Promise<void> {
    const inside = this.ports.inside();
    const page = await inside.page;
    await this.byMain(async () => {
      try {
        await page.goto(this.ports.toPage(url));
      } catch (error) {
        // Chromium shows its own page then, a moment later.
        await page.waitForURL(/^chrome-error:/, { timeout: ERROR_PAGE }).catch(ignore);
        this.emit("did-fail-load", {}, -2, String(error), url, true);
        throw error;
      }
    });
  }

  reload(): void {
    void this.ports
      .inside()
      .page.then((page) => this.byMain(() => page.reload()))
      .catch(ignore);
  }

  send(channel: string, ...words: unknown[]): void {
    const call = `__electronDouble?.dispatch(${JSON.stringify([channel, codec.pack(words)]).slice(1, -1)})`;
    void this.ports
      .inside()
      .page.then((page) => page.evaluate(call))
      .catch(ignore);
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.ports.inside().page).evaluate(code);
  }

  close(options?: { readonly waitForBeforeUnload?: boolean }): void {
    void this.ports.inside().close({ waitForBeforeUnload: options?.waitForBeforeUnload ?? false });
  }

  print(
    options: Electron.WebContentsPrintOptions = {},
    done?: (success: boolean, reason: string) => void,
  ): void {
    this.ports.record.prints.push(options);
    queueMicrotask(() => done?.(true, ""));
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    return printPage(await this.devTools(), options);
  }

  undo = () => this.edit("Undo");
  redo = () => this.edit("Redo");
  cut = () => this.edit("Cut");
  copy = () => this.edit("Copy");
  paste = () => this.edit("Paste");
  delete = () => this.edit("Delete");
  selectAll = () => this.edit("SelectAll");
  focus = () =>
    void this.ports
      .inside()
      .page.then((page) => page.bringToFront())
      .catch(ignore);
  getZoomLevel = () => this.zoom;
  setZoomLevel = (level: number) => void (this.zoom = level);
  /** Noted only: Chromium takes it at its start, and for all pages. */
  setWebRTCIPHandlingPolicy = (policy: string) => void (this.webRtcPolicy = policy);
  getWebRTCIPHandlingPolicy = () => this.webRtcPolicy;

  private devTools = async () => this.ports.devTools(await this.ports.inside().page);

  /** Chromium's own command, as a key of the keyboard would give it. */
  private edit(command: string): void {
    const key = { type: "rawKeyDown" as const, commands: [command] };
    void this.devTools()
      .then((tools) => tools.send("Input.dispatchKeyEvent", key))
      .catch(ignore);
  }

  private async byMain(load: () => Promise<unknown>): Promise<void> {
    const inside = this.ports.inside();
    inside.isLoadingByMain = true;
    try {
      await load();
    } finally {
      inside.isLoadingByMain = false;
    }
  }
}

/** The page went away in between: Electron says nothing of it either. */
const ignore = () => undefined;

/** The functions of `electron.webContents`. */
export function webContentsModule(windows: Windows): object {
  return strict("webContents", {
    getAllWebContents: () => windows.all().map(({ contents }) => contents),
    getFocusedWebContents: () => windows.focused()?.contents ?? null,
    fromId: (id: number) => windows.byId(id)?.contents,
    fromDevToolsTargetId: (id: string) => windows.ofTarget(id)?.contents,
  });
}
