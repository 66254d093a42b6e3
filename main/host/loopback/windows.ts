import { join } from "node:path";
import type { BrowserSearch } from "./browser/browserCandidates.ts";
import { openBrowser, type OpenedBrowser } from "./browser/openBrowser.ts";
import type { Lifetime } from "./lifetime.ts";

/** The windows of this launch. */
export interface Windows {
  /** Opens one; what became of it the lifetime is told. */
  readonly open: () => Promise<void>;
  /** Ends the browsers that this process has started. */
  readonly close: () => void;
}

interface WindowPorts {
  readonly search: BrowserSearch;
  readonly dataFolder: string;
  /** A new address, good for one window. */
  readonly mintAddress: () => string;
  readonly lifetime: Lifetime;
  /** Calls back after so many milliseconds. */
  readonly after: (milliseconds: number, work: () => void) => void;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
}

/**
 * The first profile may be held by a browser that is just ending, or by one whose host was killed.
 * Most then open the window in that one; where it refuses again, there is the second profile. Nothing
 * that counts is in either.
 */
const PROFILES = ["browser", "browser", "browser-2"];
const AGAIN_MS = 500;
/** A browser that refuses to run says so within this time. */
const REFUSAL_MS = 5_000;

export function createWindows({ search, dataFolder, now, ...ports }: WindowPorts): Windows {
  const browsers = new Set<OpenedBrowser>();

  async function openIn([profile, ...others]: readonly string[]): Promise<void> {
    if (profile === undefined) return;
    const startedAt = now();
    const browser = await openBrowser(search, ports.mintAddress(), join(dataFolder, profile));
    if (!browser) {
      ports.lifetime.browserEnded("missing");
      return;
    }
    browsers.add(browser);
    ports.lifetime.browserStarted();
    void browser.ended.then((how) => {
      browsers.delete(browser);
      const isRefused = how === "failed" && now() - startedAt < REFUSAL_MS;
      if (isRefused && others.length > 0) ports.after(AGAIN_MS, () => void openIn(others));
      // Where one is left, the window was opened in that.
      else if (browsers.size === 0) ports.lifetime.browserEnded(how);
    });
  }

  return {
    open: () => openIn(PROFILES),
    close() {
      for (const browser of browsers) browser.close();
    },
  };
}
