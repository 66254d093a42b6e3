import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchApp, readRecord } from "./launchApp.ts";

const folder = join(import.meta.dirname, "fixture");

let profile: string;
let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), "double-"));
  app = await launchApp({ folder, profile });
  page = await app.firstWindow();
  await page.getByRole("heading", { name: "Fixture" }).waitFor();
});

beforeEach(async () => {
  const loaded = page.waitForEvent("load");
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL("app://fixture/index.html"),
  );
  await loaded;
});

afterAll(async () => {
  await app.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

describe("the double's bridge", () => {
  it("carries what structured clone carries, there and back", async () => {
    const carried = await page.evaluate(async () => {
      const world = globalThis as unknown as {
        fixture: { echo: (v: unknown) => Promise<unknown> };
      };
      const bytes = new Uint8Array([1, 2, 255]);
      const value = {
        bytes,
        at: new Date(5),
        none: undefined,
        $: "sign",
        big: 3n,
        set: new Set(["a"]),
      };
      const back = (await world.fixture.echo(value)) as typeof value;
      return [
        [...back.bytes],
        back.at.getTime(),
        Object.hasOwn(back, "none"),
        back.$,
        String(back.big),
        [...back.set],
      ];
    });
    expect(carried).toEqual([[1, 2, 255], 5, true, "sign", "3", ["a"]]);
  });

  it("carries long values in pieces", async () => {
    const length = await page.evaluate("fixture.echo('é'.repeat(600_000)).then((t) => t.length)");
    expect(length).toBe(600_000);
  });

  it("refuses what cannot be cloned", async () => {
    const echo = page.evaluate("fixture.echo({ call: Symbol('no') })");
    await expect(echo).rejects.toThrow("could not be cloned");
    // A function crosses the bridge, as in Electron, and fails at the message.
    await expect(page.evaluate("fixture.echo(() => 1)")).rejects.toThrow("could not be cloned");
  });

  it("gives the page a fault's text, with Electron's words", async () => {
    await expect(page.evaluate("fixture.fail()")).rejects.toThrow(
      "Error invoking remote method 'fail': RangeError: no such evening",
    );
    await expect(page.evaluate("fixture.missing()")).rejects.toThrow(
      "No handler registered for 'missing'",
    );
  });

  it("tells the main process who asks", async () => {
    expect(await page.evaluate("fixture.whoAmI()")).toEqual({
      url: "app://fixture/index.html",
      origin: "app://fixture",
      isTop: true,
      isMainFrame: true,
      isOurs: true,
    });
  });

  it("shows the page a frozen copy and no door besides", async () => {
    const seen = await page.evaluate(`[
      Object.isFrozen(fixture) && Object.isFrozen(fixture.facts.nested.list),
      fixture.facts.when.getTime(),
      typeof require, typeof process, typeof __electronWire,
    ]`);
    expect(seen).toEqual([true, 0, "undefined", "undefined", "undefined"]);
  });

  it("leaves a frame inside of the page without preload and wire", async () => {
    const seen = await page.evaluate(`new Promise((answer) => {
      const frame = document.createElement("iframe");
      frame.onload = () => answer([
        typeof frame.contentWindow.fixture,
        typeof frame.contentWindow.__electronWire,
      ]);
      document.body.append(frame);
    })`);
    expect(seen).toEqual(["undefined", "undefined"]);
  });
});

describe("the double's pages", () => {
  it("are a secure context whose requests the application answers", async () => {
    expect(await page.evaluate("isSecureContext")).toBe(true);
    const post = "fetch('/post', { method: 'POST', body: 'ö' }).then((answer) => answer.text())";
    expect(await page.evaluate(post)).toBe("got ö");
  });

  it("obey the policy that came with them", async () => {
    const ran = await page.evaluate(`(() => {
      const script = document.createElement("script");
      script.textContent = "window.ranInline = true";
      document.body.append(script);
      return "ranInline" in window;
    })()`);
    expect(ran).toBe(false);
  });

  it("reach no other machine, and the attempt is noted", async () => {
    const refused = app.evaluate(
      ({ webContents }) =>
        new Promise((answer) => {
          webContents.getAllWebContents()[0]!.once("will-frame-navigate", (details) => {
            answer(details.defaultPrevented);
          });
        }),
    );
    await page.evaluate(`(() => {
      const frame = document.createElement("iframe");
      frame.src = "https://framed.example/";
      document.body.append(frame);
    })()`);
    expect(await refused).toBe(true);
    // The guard of the application refused the frame before anything was asked for.
    expect((await readRecord(app)).network).toEqual([]);
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL("https://outside.example/")
        .catch(() => undefined),
    );
    expect((await readRecord(app)).network).toEqual(["https://outside.example/"]);
  });

  it("are refused what webRequest cancels", async () => {
    const refused = await page.evaluate("fetch('/cancelled').then(() => 'came', () => 'refused')");
    expect(refused).toBe("refused");
  });

  it("stay where the guard of the application forbids to go", async () => {
    await page.getByRole("link", { name: "away" }).click();
    await page.getByRole("link", { name: "elsewhere" }).click();
    expect(await page.evaluate("fixture.whoAmI().then(({ url }) => url)")).toBe(
      "app://fixture/index.html",
    );
    await page.getByRole("link", { name: "second" }).click();
    await page.waitForURL(/second$/);
  });

  it("may load themselves again without the guard", async () => {
    await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents()[0]?.once("will-navigate", (details) => {
        details.preventDefault();
      }),
    );
    await page.reload();
    await page.getByRole("heading", { name: "Fixture" }).waitFor();
    await page.getByRole("link", { name: "second" }).click();
    expect(page.url()).not.toContain("second");
  });

  it("open no window, and a link goes to the system's browser", async () => {
    await page.getByRole("link", { name: "rules" }).click();
    await expect
      .poll(async () => (await readRecord(app)).opened)
      .toEqual(["https://example.org/rules"]);
    await page.evaluate("void window.open('')");
    await expect
      .poll(async () => (await readRecord(app)).openedWindows)
      .toEqual([
        { url: "https://example.org/rules", action: "deny" },
        { url: "about:blank", action: "deny" },
      ]);
    await expect.poll(() => app.windows().length).toBe(1);
  });

  it("print as a PDF", async () => {
    const head = await app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const pdf = await window!.webContents.printToPDF({ pageSize: "A4" });
      return pdf.subarray(0, 5).toString();
    });
    expect(head).toBe("%PDF-");
  });

  it("get a permission as the application decides", async () => {
    const ask = `(async () => [
      await Notification.requestPermission(),
      (await navigator.permissions.query({ name: "geolocation" })).state,
      (await navigator.permissions.query({ name: "notifications" })).state,
    ])()`;
    expect(await page.evaluate(ask)).toEqual(["denied", "granted", "denied"]);
    expect((await readRecord(app)).permissions[0]).toEqual({
      permission: "notifications",
      granted: false,
    });
  });
});

describe("the double's menus", () => {
  it("are clicked by a spec", async () => {
    await clickMenuItem("tell");
    await expect.poll(() => page.locator("output").textContent()).toBe("menu");
  });

  it("do Chromium's own editing by their roles", async () => {
    await page.getByLabel("Title").fill("Evening");
    await page.getByLabel("Title").focus();
    await clickMenuItem("all");
    await expect.poll(() => page.evaluate("getSelection().toString()")).toBe("Evening");
  });

  it("come up in a field", async () => {
    await page.getByLabel("Title").click({ button: "right" });
    await expect
      .poll(async () => (await readRecord(app)).popups)
      .toEqual([{ labels: ["cut", "paste"] }]);
  });

  it("refuse a role that Electron does not have", async () => {
    const made = app.evaluate(({ Menu }) => {
      Menu.buildFromTemplate([{ role: "quitt" as never }]);
    });
    await expect(made).rejects.toThrow("unknown menu role 'quitt'");
  });
});

describe("the double", () => {
  it("answers no dialog by itself", async () => {
    const ask = () => app.evaluate(({ dialog }): unknown => dialog.showSaveDialog({}));
    await expect(ask()).rejects.toThrow("dialog.showSaveDialog was called");
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: "" });
    });
    expect(await ask()).toEqual({ canceled: true, filePath: "" });
  });

  it("refuses what it does not know, by name", async () => {
    const method = app.evaluate(({ app: main }) => {
      main.relaunch();
    });
    await expect(method).rejects.toThrow("electron double: app.relaunch is not implemented");
    const ofWindow = app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setKiosk(true);
    });
    await expect(ofWindow).rejects.toThrow("browserWindow.setKiosk is not implemented");
    const module = app.evaluate(({ Tray }) => {
      new Tray("");
    });
    await expect(module).rejects.toThrow("Tray is not implemented");
  });

  it.each([{ sandbox: false }, { contextIsolation: false }, { nodeIntegration: true }])(
    "opens no window with %o",
    async (webPreferences) => {
      const opened = app.evaluate(({ BrowserWindow }, unsafe) => {
        new BrowserWindow({ webPreferences: unsafe });
      }, webPreferences);
      await expect(opened).rejects.toThrow("electron double: no window with another");
    },
  );

  it("takes schemes only before it is ready", async () => {
    const register = app.evaluate(({ protocol }) => {
      protocol.registerSchemesAsPrivileged([]);
    });
    await expect(register).rejects.toThrow("before app is ready");
  });
});

async function clickMenuItem(id: string): Promise<void> {
  await app.evaluate(({ Menu }, name) => {
    Menu.getApplicationMenu()?.getMenuItemById(name)?.click();
  }, id);
}
