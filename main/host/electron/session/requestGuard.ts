import type { WebRequest } from "electron";

/** What comes from inside: the page, and what it made itself (images and downloads of its own). */
const inside = new Set(["app:", "data:", "blob:"]);

/**
 * Cancels every request that would leave the application, whoever makes it: `http`, `ws`, `ftp`,
 * `file`. The policy of the page says the same; this holds where a page had another one.
 */
export function registerRequestGuard(webRequest: WebRequest, withDevTools: boolean): void {
  webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isInside(url) && !(withDevTools && url.startsWith("devtools://")) }),
  );
}

export function isInside(address: string): boolean {
  return URL.canParse(address) && inside.has(new URL(address).protocol);
}
