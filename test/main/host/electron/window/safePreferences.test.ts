import { describe, expect, it } from "vitest";
import {
  assertSafePreferences,
  windowPreferences,
} from "#main/host/electron/window/safePreferences.ts";

const ours = windowPreferences({ preload: "preload.cjs", platform: "linux", withDevTools: false });

describe("assertSafePreferences", () => {
  it("accepts the window of the application", () => {
    expect(() => assertSafePreferences(ours)).not.toThrow();
  });

  it.each(["sandbox", "contextIsolation", "webSecurity"])("refuses a window without %s", (name) => {
    expect(() => assertSafePreferences({ ...ours, [name]: false })).toThrow(name);
    expect(() => assertSafePreferences({ ...ours, [name]: undefined })).toThrow(name);
    expect(() => assertSafePreferences({ ...ours, [name]: "true" })).toThrow(name);
  });

  it.each([
    "nodeIntegration",
    "nodeIntegrationInWorker",
    "nodeIntegrationInSubFrames",
    "allowRunningInsecureContent",
    "experimentalFeatures",
    "webviewTag",
  ])("refuses a window with %s", (name) => {
    expect(() => assertSafePreferences({ ...ours, [name]: true })).toThrow(name);
  });

  it("refuses any feature that Chromium does not have on by itself", () => {
    const open = { ...ours, enableBlinkFeatures: "PreciseMemoryInfo" };
    expect(() => assertSafePreferences(open)).toThrow("enableBlinkFeatures");
    expect(() => assertSafePreferences({ ...ours, enableBlinkFeatures: "" })).not.toThrow();
  });

  it("names all that is wrong, and refuses what says nothing", () => {
    expect(() => assertSafePreferences({})).toThrow("sandbox, contextIsolation, webSecurity");
  });
});

describe("windowPreferences", () => {
  it("has developer tools only where the application is not packaged", () => {
    const unpackaged = windowPreferences({ preload: "", platform: "linux", withDevTools: true });
    expect([ours.devTools, unpackaged.devTools]).toEqual([false, true]);
  });

  it("checks spelling only where the system has dictionaries", () => {
    const onMac = windowPreferences({ preload: "", platform: "darwin", withDevTools: false });
    expect([ours.spellcheck, onMac.spellcheck]).toEqual([false, true]);
  });
});
