import type { Frame } from "playwright-core";
import { strict } from "./strict.ts";

/** The part of Electron's `WebFrameMain` that a check of the sender reads. */
export interface WebFrame {
  readonly url: string;
  readonly origin: string;
  readonly parent: WebFrame | null;
  readonly top: WebFrame | null;
  readonly detached: boolean;
}

/** Makes each frame's object once: Electron too gives the same one every time. */
export function createWebFrames(fromPage: (url: string) => string) {
  const known = new WeakMap<Frame, WebFrame>();
  const webFrameOf = (frame: Frame): WebFrame => {
    const found = known.get(frame);
    if (found) return found;
    const made = strict<WebFrame>("webFrameMain", {
      get url() {
        return fromPage(frame.url());
      },
      get origin() {
        return originOf(fromPage(frame.url()));
      },
      get parent() {
        const parent = frame.parentFrame();
        return parent && webFrameOf(parent);
      },
      get top() {
        return webFrameOf(frame.page().mainFrame());
      },
      get detached() {
        return frame.isDetached();
      },
    });
    known.set(frame, made);
    return made;
  };
  return webFrameOf;
}

/** Chromium's origin: `app://bundle` for a standard scheme, for which Node's URL has none. */
export function originOf(url: string): string {
  const parts = /^([a-z][a-z0-9+-]*:\/\/[^/?#]+)/i.exec(url);
  return parts?.[1] ?? "null";
}
