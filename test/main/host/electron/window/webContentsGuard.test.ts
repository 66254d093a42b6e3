import { EventEmitter } from "node:events";
import type { App } from "electron";
import { describe, expect, it } from "vitest";
import { registerWebContentsGuard } from "#main/host/electron/window/webContentsGuard.ts";

type OpenHandler = (details: { url: string }) => { action: string };

class Contents extends EventEmitter {
  closed = 0;
  openHandler: OpenHandler | undefined;
  webRtc = "default";
  readonly type: string;
  preferences: object | null;
  constructor(type = "window", preferences: object | null = null) {
    super();
    this.type = type;
    this.preferences = preferences;
  }
  close() {
    this.closed += 1;
  }
  getType() {
    return this.type;
  }
  getLastWebPreferences() {
    return this.preferences;
  }
  setWebRTCIPHandlingPolicy(policy: string) {
    this.webRtc = policy;
  }
  setWindowOpenHandler(handler: OpenHandler) {
    this.openHandler = handler;
  }
  /** Whether a listener prevented an event with these details. */
  prevents(name: string, details: object = {}): boolean {
    let isPrevented = false;
    this.emit(name, { ...details, preventDefault: () => (isPrevented = true) });
    return isPrevented;
  }
}

function start(withDevTools = false) {
  const app = new EventEmitter();
  const links: string[] = [];
  const guard = registerWebContentsGuard(app as unknown as App, {
    openLink: (address) => links.push(address),
    withDevTools,
  });
  const announce = (contents: Contents) => app.emit("web-contents-created", {}, contents);
  const expected = (contents = new Contents()) => {
    guard.expect(() => announce(contents));
    return contents;
  };
  return { announce, expected, links };
}

describe("the guard of web contents", () => {
  it("closes contents that nobody announced", () => {
    const { announce, expected } = start();
    const foreign = new Contents();
    expected();
    announce(foreign);
    expect(foreign.closed).toBe(1);
  });

  it("lets one window come for each that was announced", () => {
    const first = start().expected();
    expect(first.closed).toBe(0);
  });

  it("leaves WebRTC no way out, which no policy and no request guard would see", () => {
    expect(start().expected().webRtc).toBe("disable_non_proxied_udp");
  });

  it("allows the developer tools where they are allowed, and nothing else besides", () => {
    const [tools, webview, packaged] = [
      new Contents("remote"),
      new Contents("webview"),
      new Contents("remote"),
    ];
    const { announce } = start(true);
    announce(tools);
    announce(webview);
    start(false).announce(packaged);
    expect([tools.closed, webview.closed, packaged.closed]).toEqual([0, 1, 1]);
  });

  it("closes an announced window whose preferences are not what they should be", () => {
    const open = new Contents("window", { sandbox: false, contextIsolation: true });
    expect(() => start().expected(open)).toThrow("unsafe window preferences: sandbox");
    expect(open.closed).toBe(1);
  });

  it("closes a window once Electron tells that its preferences are others", () => {
    const contents = start().expected();
    contents.preferences = { sandbox: true, contextIsolation: true, webSecurity: false };
    expect(() => contents.emit("dom-ready")).toThrow("unsafe window preferences: webSecurity");
    expect(contents.closed).toBe(1);
  });

  it.each(["https://example.org/", "file:///etc/passwd", "app://convener/other.html"])(
    "lets the page not go to %s",
    (url) => {
      const contents = start().expected();
      expect(contents.prevents("will-navigate", { url })).toBe(true);
      expect(contents.prevents("will-frame-navigate", { url, isMainFrame: true })).toBe(true);
    },
  );

  it("lets the page load itself again, but in no frame", () => {
    const contents = start().expected();
    const url = "app://convener/";
    expect(contents.prevents("will-navigate", { url })).toBe(false);
    expect(contents.prevents("will-frame-navigate", { url, isMainFrame: true })).toBe(false);
    expect(contents.prevents("will-frame-navigate", { url, isMainFrame: false })).toBe(true);
  });

  it("follows no redirection and attaches no webview", () => {
    const contents = start().expected();
    expect(contents.prevents("will-redirect", { url: "app://convener/" })).toBe(true);
    expect(contents.prevents("will-attach-webview")).toBe(true);
  });

  it("opens no window, and hands its address on as a link", () => {
    const { expected, links } = start();
    const answer = expected().openHandler?.({ url: "https://example.org/" });
    expect(answer).toEqual({ action: "deny" });
    expect(links).toEqual(["https://example.org/"]);
  });
});
