import type { App, WebContents } from "electron";
import { isPage } from "../session/appScheme.ts";
import { assertSafePreferences } from "./safePreferences.ts";

export interface WebContentsGuard {
  /** Runs `open`, which makes one window: its contents are the only ones that may come. */
  readonly expect: <T>(open: () => T) => T;
}

interface GuardOptions {
  /** What becomes of a link that would open a window. */
  readonly openLink: (address: string) => void;
  /** The developer tools are contents too; only where there is no packaged application. */
  readonly withDevTools: boolean;
}

/**
 * Watches over everything that could show a page: contents that nobody announced are closed at
 * once, and the announced ones can neither go anywhere, nor open a window, nor embed anything.
 */
export function registerWebContentsGuard(
  app: Pick<App, "on">,
  { openLink, withDevTools }: GuardOptions,
): WebContentsGuard {
  let expected = 0;
  app.on("web-contents-created", (_event, contents) => {
    guardNavigation(contents, openLink);
    // WebRTC asks neither the policy of the page nor the request guard. There is no proxy: no way out.
    contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
    if (expected > 0) {
      expected -= 1;
      assertLastPreferences(contents);
      // Electron tells for certain once the page's process was started with them.
      contents.on("dom-ready", () => assertLastPreferences(contents));
    } else if (!(withDevTools && contents.getType() === "remote")) {
      contents.close();
    }
  });
  return {
    expect(open) {
      expected += 1;
      try {
        return open();
      } finally {
        expected = 0;
      }
    },
  };
}

function guardNavigation(contents: WebContents, openLink: (address: string) => void): void {
  contents.on("will-navigate", (details) => {
    // The page may load itself again, and nothing else.
    if (!isPage(details.url)) details.preventDefault();
  });
  contents.on("will-frame-navigate", (details) => {
    if (!details.isMainFrame || !isPage(details.url)) details.preventDefault();
  });
  contents.on("will-redirect", (details) => details.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url);
    return { action: "deny" };
  });
}

/** What Electron took the preferences for, where it tells (it does, without documenting it). */
function assertLastPreferences(contents: WebContents): void {
  const { getLastWebPreferences } = contents as {
    getLastWebPreferences?: () => Readonly<Record<string, unknown>> | null;
  };
  const preferences = getLastWebPreferences?.call(contents);
  if (!preferences) return;
  try {
    assertSafePreferences(preferences);
  } catch (error) {
    contents.close();
    throw error;
  }
}
