import { beforeEach, describe, expect, it, type TestContext } from "vitest";
import { computerCallSchemas, planCallSchemas } from "#core/host/callSchemas.ts";
import { readRecord } from "#test/double/launchApp.ts";
import { askHost } from "./app/askHost.ts";
import { chosenHost } from "./app/chosenHost.ts";
import { noteOpened } from "./app/electronLook.ts";
import { launchElectron, type ElectronConvener } from "./app/launchElectron.ts";
import { withOneApp } from "./app/withOneApp.ts";

/** Where a page would go, and how it would. */
const outside = "https://outside.example/";
const journeys: Record<string, readonly [string, string]> = {
  "the address": [`${outside}a`, `location.href = "${outside}a"`],
  "another page of ours": [
    "app://convener/other.html",
    `location.href = location.origin + "/other.html"`,
  ],
  "a link": [
    `${outside}b`,
    `document.body.append(Object.assign(document.createElement("a"), { href: "${outside}b", id: "b" })); document.getElementById("b").click()`,
  ],
  "a form": [
    `${outside}c`,
    `const form = Object.assign(document.createElement("form"), { method: "post", action: "${outside}c" }); document.body.append(form); form.submit()`,
  ],
  "a refresh": [
    `${outside}d`,
    `document.head.append(Object.assign(document.createElement("meta"), { httpEquiv: "refresh", content: "0;url=${outside}d" }))`,
  ],
  "a frame": [
    `${outside}e`,
    `document.body.append(Object.assign(document.createElement("iframe"), { src: "${outside}e" }))`,
  ],
  "a frame of our own origin": [
    "app://convener/?frame",
    `document.body.append(Object.assign(document.createElement("iframe"), { src: "/?frame" }))`,
  ],
};

/**
 * What the desktop application still refuses where the policy of the page is gone: in its window is a
 * page of somebody else, put there by the spec.
 */
describe("a page without the policy", () => {
  const app = withOneApp(["desktop"], (dataFolder) =>
    launchElectron("desktop", { dataFolder, env: { DOUBLE_PACKAGED: "yes" } }),
  );
  beforeEach(async (context: TestContext) => {
    context.skip(chosenHost !== "desktop", "only the double shows a page of somebody else");
    await showForeign(app(), "app://convener/");
  });

  it("is in a packaged application without developer tools", async () => {
    const found = await app().electron.evaluate(({ Menu, webContents }) => ({
      items: Menu.getApplicationMenu()?.items.flatMap((menu) =>
        (menu.submenu?.items ?? []).map(({ role }) => role?.toLowerCase()),
      ),
      devTools: webContents
        .getAllWebContents()
        .map(
          (contents) =>
            (
              contents as never as { getLastWebPreferences(): { devTools: boolean } }
            ).getLastWebPreferences().devTools,
        ),
    }));
    expect(found.items).toContain("resetzoom");
    expect(found.items).not.toContain("toggledevtools");
    expect(found.devTools).toEqual([false]);
  });

  it.each(Object.entries(journeys))("goes nowhere: %s", async (_, [address, journey]) => {
    const { electron, page } = app();
    const prevented = await notePrevented(electron, address);
    await page.evaluate(`void setTimeout(() => { window.isStill = true; ${journey} })`);
    await expect.poll(prevented).toBe(true);
    expect(await page.evaluate("window.isStill")).toBe(true);
    expect((await readRecord(electron)).network).toEqual([]);
  });

  it.each(["fetch(to)", "new Image().src = to", "navigator.sendBeacon(to, 'words')"])(
    "reaches no network past the request guard: %s",
    async (way) => {
      const { electron, page } = app();
      const to = `${outside}${encodeURIComponent(way)}`;
      const failed = page.waitForEvent("requestfailed", (asked) => asked.url() === to);
      await page.evaluate(`void setTimeout(async () => { const to = "${to}"; ${way}; })`);
      expect((await failed).failure()?.errorText).toMatch(/^net::ERR_BLOCKED_BY_CLIENT/);
      expect((await readRecord(electron)).network).toEqual([]);
    },
  );

  it("reaches no network past the request guard: WebSocket", async () => {
    const { electron, page } = app();
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          new WebSocket("wss://outside.example/").addEventListener("close", resolve);
        }),
    );
    expect((await readRecord(electron)).network).toEqual([]);
  });

  it("gets nothing from the host where it is of another origin", async () => {
    const convener = app();
    const opened = await noteOpened(convener.electron);
    await convener.electron.evaluate(({ session }) => {
      session.defaultSession.webRequest.onBeforeRequest(null);
    });
    await showForeign(convener, "https://outside.example/");
    expect(await convener.page.evaluate(() => location.origin)).toBe("https://outside.example");
    for (const name of Object.keys({ ...planCallSchemas, ...computerCallSchemas })) {
      for (const args of ["[]", '["https://quill.example/"]', '["plan"]']) {
        const answer = await askHost(convener, name, args);
        expect(answer, name).toEqual({ ok: false, error: { code: "not-allowed", facts: {} } });
      }
    }
    expect(await opened()).toEqual([]);
  });
});

type Electron = ElectronConvener["electron"];

/** Shows a page with no policy at this address, in the application's own window. */
async function showForeign({ electron, page }: ElectronConvener, address: string): Promise<void> {
  await electron.evaluate(async ({ BrowserWindow, protocol }, to) => {
    const scheme = to.slice(0, to.indexOf(":"));
    if (protocol.isProtocolHandled(scheme)) protocol.unhandle(scheme);
    const html = "<!doctype html><title>Foreign</title><body>";
    protocol.handle(scheme, () =>
      Promise.resolve(new Response(html, { headers: { "content-type": "text/html" } })),
    );
    await BrowserWindow.getAllWindows()[0]?.loadURL(to);
  }, address);
  await page.waitForFunction(() => document.title === "Foreign");
}

/** Tells whether going to an address was begun and prevented. */
async function notePrevented(electron: Electron, address: string): Promise<() => Promise<boolean>> {
  await electron.evaluate(({ webContents }, url) => {
    const noted = { isPrevented: false };
    Object.assign(globalThis, { specNoted: noted });
    webContents.getAllWebContents()[0]?.on("will-frame-navigate", (event) => {
      if (event.url === url) noted.isPrevented = event.defaultPrevented;
    });
  }, address);
  return () =>
    electron.evaluate(
      () =>
        (globalThis as unknown as { specNoted: { isPrevented: boolean } }).specNoted.isPrevented,
    );
}
