/** What tells how long the host is needed. */
export interface Lifetime {
  readonly browserStarted: () => void;
  /** `missing` where there was none to start. */
  readonly browserEnded: (how: "closed" | "failed" | "missing") => void;
  readonly pagesChanged: (count: number) => void;
}

export interface LifetimePorts {
  /** Calls `then` after so many milliseconds, unless the returned function is called before. */
  readonly wait: (milliseconds: number, then: () => void) => () => void;
  /** Somebody has to be told that no window came up. */
  readonly onNoWindow: (why: "no-browser" | "no-window") => void;
  readonly onEnd: () => void;
}

/** How long without any page, in milliseconds, before the host ends. */
const AWAY = {
  /** Its page may be reloading. On macOS a browser goes on when its last window was closed. */
  running: 10_000,
  /** The browser that had the window has ended. */
  ended: 500,
  /** The window is in a browser that ran already, which tells nothing: it may be reloading. */
  elsewhere: 5_000,
  /** Somebody opens the address by hand. */
  byHand: 60_000,
};
/** A browser that ran already needs no longer to show a window. */
const HANDED_OVER = 15_000;

/**
 * The host ends with its window. It stays where there was none: for the address may be opened by hand,
 * and then it ends when the last page has been gone for a while.
 */
export function createLifetime(ports: LifetimePorts): Lifetime {
  let browser: keyof typeof AWAY = "running";
  let pages = 0;
  let hadPage = false;
  let cancel = () => {};

  const decide = () => {
    cancel();
    if (hadPage && pages === 0) cancel = ports.wait(AWAY[browser], ports.onEnd);
  };
  const waitForWindow = () => {
    cancel = ports.wait(HANDED_OVER, () => {
      browser = "byHand";
      ports.onNoWindow("no-window");
    });
  };

  return {
    browserStarted() {
      browser = "running";
      decide();
    },
    browserEnded(how) {
      if (how === "closed") browser = hadPage ? "ended" : "elsewhere";
      else browser = "byHand";
      decide();
      if (how === "missing") ports.onNoWindow("no-browser");
      else if (how === "failed") ports.onNoWindow("no-window");
      else if (!hadPage) waitForWindow();
    },
    pagesChanged(count) {
      pages = count;
      hadPage ||= count > 0;
      decide();
    },
  };
}
