import type { BrowserContext, CDPSession, Frame, Page } from "playwright-core";
import { createMessages, type PageMessage, type RawMessage } from "./messages.ts";

/** A page of Chromium behind a window. */
export interface RunningPage {
  readonly page: Page;
  readonly targetId: string;
  readonly devTools: CDPSession;
  /** Asks the page's `beforeunload`, as Electron does before a window closes. */
  readonly wantsToStay: () => Promise<boolean>;
}

interface PageOptions {
  readonly script: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly answer: (frame: Frame, message: PageMessage) => Promise<string>;
  /** The page is there, and nothing has been loaded yet. */
  readonly onPage: (page: Page) => void;
  /** A navigation of the page itself began. */
  readonly onReload: (isReload: boolean) => void;
}

/** Opens an empty page with the preload's script and its wire to the main process. */
export async function openPage(
  context: BrowserContext,
  { script, size, answer, onPage, onReload }: PageOptions,
): Promise<RunningPage> {
  const page = await context.newPage();
  onPage(page);
  const devTools = await context.newCDPSession(page);
  const { targetInfo } = await devTools.send("Target.getTargetInfo");
  devTools.on("Page.frameStartedNavigating", ({ frameId, navigationType }) => {
    // The page's own frame has the name of its target.
    if (frameId === targetInfo.targetId) onReload(navigationType.startsWith("reload"));
  });
  await devTools.send("Page.enable");
  await resizePage(devTools, size);
  const receive = createMessages();
  await page.exposeBinding("__electronWire", ({ frame }, raw: RawMessage) =>
    receive(raw, (message) => answer(frame, message)),
  );
  await page.addInitScript({ content: script });
  const wantsToStay = () => page.evaluate<boolean>(beforeUnload).catch(() => false);
  return { page, devTools, targetId: targetInfo.targetId, wantsToStay };
}

export async function resizePage(
  devTools: CDPSession,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
  await devTools.send("Emulation.setDeviceMetricsOverride", metrics);
}

/**
 * The event without Chromium's dialog, which Electron never shows and which the Playwright outside
 * would answer. Chromium asks a page only after somebody has touched it.
 */
const beforeUnload = `(() => {
  if (!navigator.userActivation.hasBeenActive) return false;
  const event = document.createEvent("BeforeUnloadEvent");
  event.initEvent("beforeunload", false, true);
  window.dispatchEvent(event);
  return event.defaultPrevented || event.returnValue !== "";
})()`;
