import type { BrowserContext, Frame, Page, Request as PageRequest } from "playwright-core";
import { cancellable } from "./cancellable.ts";
import type { DoubleRecord } from "./doubleRecord.ts";
import { frameOf, type OpenWindow, type Windows } from "./windows.ts";

interface NavigationPorts {
  readonly context: BrowserContext;
  readonly windows: Windows;
  readonly record: DoubleRecord;
  readonly fromPage: (url: string) => string;
}

/** Asks the application's guards about what a page wants to load or to open. */
export function createNavigation({ context, windows, record, fromPage }: NavigationPorts) {
  const decided = new WeakSet<Page>();

  /** A window that a page opened: Electron asks before there is one, the double just after. */
  const mayOpen = async (page: Page | undefined, url: string): Promise<boolean> => {
    const opener = windows.ofPage(await page?.opener()) ?? windows.all()[0];
    const action = opener?.contents.mayOpenWindow(url) ?? "allow";
    record.openedWindows.push({ url, action });
    if (page) decided.add(page);
    if (action === "allow") return true;
    const close = (opened: Page) => void opened.close().catch(() => undefined);
    if (page) close(page);
    else context.once("page", close);
    return false;
  };

  const guard = (window: OpenWindow, frame: Frame, url: string): boolean => {
    const isMainFrame = frame.parentFrame() === null;
    if (isMainFrame && (window.isLoadingByMain || window.isReloading)) return true;
    const details = { url, isMainFrame, isSameDocument: false };
    const any = cancellable(details);
    window.contents.emit("will-frame-navigate", any);
    if (!isMainFrame || any.defaultPrevented) return !any.defaultPrevented;
    const main = cancellable(details);
    window.contents.emit("will-navigate", main, url);
    return !main.defaultPrevented;
  };

  return {
    /** Whether a navigation may begin. */
    async mayNavigate(request: PageRequest): Promise<boolean> {
      const url = fromPage(request.url());
      const frame = frameOf(request);
      const page = frame?.page();
      const window = windows.ofPage(page);
      if (frame && window) return guard(window, frame, url);
      if (page && decided.has(page)) return true;
      return mayOpen(page, url);
    },
    /** Whether a navigation may go on where an answer leads elsewhere. */
    mayRedirect(request: PageRequest, url: string): boolean {
      const frame = frameOf(request);
      const event = cancellable({ url, isMainFrame: frame?.parentFrame() === null });
      windows.ofPage(frame?.page())?.contents.emit("will-redirect", event, url);
      return !event.defaultPrevented;
    },
    /** A window without an address makes no request, so it is asked about here. */
    async askForBlank(page: Page): Promise<void> {
      const opener = await page.opener();
      if (!opener || windows.ofPage(page) || decided.has(page)) return;
      if (page.url() === "about:blank" || page.url() === "") await mayOpen(page, "about:blank");
    },
  };
}

export type Navigation = ReturnType<typeof createNavigation>;
