import type { Frame, Page } from "playwright-core";

/** A window as the rooms of the double know it; the application holds the two objects in front. */
export interface OpenWindow {
  readonly id: number;
  /** The `BrowserWindow`. */
  readonly window: object;
  readonly contents: ContentsInside;
  readonly page: Promise<Page>;
  /** The page once it is there. */
  current: Page | undefined;
  targetId: string | undefined;
  /** Whether the main process itself is loading a page: its guards are not asked then. */
  isLoadingByMain: boolean;
  /** Whether the navigation that began last loads the same page again: Electron asks nobody then. */
  isReloading: boolean;
  readonly close: (options?: { readonly waitForBeforeUnload?: boolean }) => Promise<boolean>;
}

/** What the rooms ask of a `WebContents` behind the application's back. */
export interface ContentsInside {
  readonly emit: (name: string, ...words: unknown[]) => boolean;
  /** The answer of the application's `setWindowOpenHandler`. */
  readonly mayOpenWindow: (url: string) => "allow" | "deny";
}

/** All windows that are open, the last focused first among equals. */
export function createWindows() {
  const open = new Map<number, OpenWindow>();
  let last = 0;
  let focused: number | undefined;
  return {
    nextId: () => (last += 1),
    add: (window: OpenWindow) => {
      open.set(window.id, window);
      focused = window.id;
    },
    remove: (id: number) => open.delete(id),
    focus: (id: number) => void (focused = id),
    all: () => [...open.values()],
    byId: (id: number) => open.get(id),
    focused: () => open.get(focused ?? 0) ?? [...open.values()][0],
    ofPage: (page: Page | null | undefined) =>
      [...open.values()].find(({ current }) => page != null && current === page),
    ofTarget: (id: string) => [...open.values()].find(({ targetId }) => targetId === id),
  };
}

export type Windows = ReturnType<typeof createWindows>;

/** The frame of a request; none where a new window's page is not known to Playwright yet. */
export function frameOf(request: { frame(): Frame }): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}
