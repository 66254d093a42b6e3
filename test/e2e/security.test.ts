import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { computerCallSchemas, planCallSchemas } from "#core/host/callSchemas.ts";
import type { Host, HostEvent } from "#core/host/contract.ts";
import { readRecord } from "#test/double/launchApp.ts";
import { askForEverything } from "./app/askForEverything.ts";
import { askHost } from "./app/askHost.ts";
import { chosenHost } from "./app/chosenHost.ts";
import { countContents, countWindows, noteOpened } from "./app/electronLook.ts";
import { launchElectron } from "./app/launchElectron.ts";
import { withOneApp } from "./app/withOneApp.ts";

/** What `getLastWebPreferences` has to say of a window. */
const closed = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
};

const badAddresses = [
  "file:///etc/passwd",
  "smb://quill.example/share",
  "javascript:alert(1)",
  "data:text/html,<script>1</script>",
  "ms-office:ofe|u|https://quill.example/a.docx",
  "http://quill.example/",
  "https://quill.example@outside.example/",
  "mailto:zoe@quill.example?attach=/etc/passwd",
  "mailto:zoe@quill.example?subject=a%0d%0abcc:all@quill.example",
  "app://convener/",
  "\\\\outside.example\\share",
  "",
];

/** None of these is a file of a plan, whatever Chromium or a desktop would make of it. */
const oddWords = [
  "--inspect=0.0.0.0:9229",
  "--gpu-launcher=sh -c id",
  "--open=x.convener",
  "-x.convener",
  "https://outside.example/x.convener",
  "smb://outside.example/x.convener",
  "file://outside.example/x.convener",
  "file:///x%2f..%2fx.convener",
  "x.convener\0.txt",
  "/etc/passwd",
];

const host = chosenHost === "electron" ? "electron" : "desktop";
const isDouble = chosenHost === "desktop";

/** What `docs/security.md` says of Electron's checklist, on the running application. */
describe("the desktop application", () => {
  const app = withOneApp(["desktop", "electron"], (dataFolder) =>
    launchElectron(host, { dataFolder }),
  );

  it("closes every window as far as Electron can", async () => {
    const preferences = await app().electron.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .map((contents) =>
          (contents as never as { getLastWebPreferences(): object }).getLastWebPreferences(),
        ),
    );
    expect(preferences).toEqual([expect.objectContaining(closed)]);
    if (!isDouble) return;
    const record = await readRecord(app().electron);
    expect(record.webPreferences).toEqual([expect.objectContaining(closed)]);
    expect(record.sandboxEnforced).toBe(true);
  });

  it("gives Chromium no way to the network of its own", async () => {
    const { switches, webRtc } = await app().electron.evaluate(({ app: main, webContents }) => ({
      switches: ["host-resolver-rules", "no-proxy-server", "disable-background-networking"].map(
        (name) => [main.commandLine.hasSwitch(name), main.commandLine.getSwitchValue(name)],
      ),
      webRtc: webContents.getAllWebContents().map((each) => each.getWebRTCIPHandlingPolicy()),
    }));
    expect(switches).toEqual([
      [true, "MAP * ~NOTFOUND"],
      [true, ""],
      [true, ""],
    ]);
    expect(webRtc).toEqual(["disable_non_proxied_udp"]);
  });

  it("fetches no dictionaries", async (context) => {
    context.skip(
      !isDouble || process.platform === "darwin",
      "noted by the double; macOS has its own",
    );
    const { spellChecker } = await readRecord(app().electron);
    expect(spellChecker.enabled).toBe(false);
    expect(spellChecker.dictionaryUrl).toMatch(/^app:\/\/convener\//);
  });

  it("shows the page nothing but the calls of the contract", async () => {
    const found = await app().page.evaluate(() => {
      const names = ["require", "process", "module", "exports", "Buffer", "global", "ipcRenderer"];
      const { convener: bridge } = window as unknown as { convener: Record<string, unknown> };
      let isReplaced = true;
      try {
        Object.assign(window, { convener: {} });
      } catch {
        isReplaced = false;
      }
      return {
        calls: Object.entries(bridge).map(([name, value]) => [name, typeof value]),
        leaks: names.filter((name) => name in window),
        isFrozen: Object.isFrozen(bridge),
        isReplaced,
        prototype: Object.getPrototypeOf(bridge) === Object.prototype,
      };
    });
    const names = [...Object.keys({ ...planCallSchemas, ...computerCallSchemas }), "subscribe"];
    expect(Object.fromEntries(found.calls)).toEqual(
      Object.fromEntries(names.map((name) => [name, "function"])),
    );
    expect(found).toMatchObject({ leaks: [], isFrozen: true, isReplaced: false, prototype: true });
  });

  it("hands the page events without their sender", async () => {
    const { electron, page } = app();
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          const { convener } = window as unknown as { convener: Host };
          const stop = convener.subscribe((...words: unknown[]) => {
            stop();
            resolve(words);
          });
        }),
    );
    await electron.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById("undo")?.click();
    });
    expect(await heard).toEqual([{ kind: "command", command: "undo" }]);
  });

  it.each(badAddresses)("hands %s to no program", async (address) => {
    const opened = await noteOpened(app().electron);
    const answer = await askHost(app(), "openExternal", JSON.stringify([address]));
    expect(answer).toEqual({ ok: false, error: { code: "not-allowed", facts: {} } });
    expect(await opened()).toEqual([]);
  });

  it("hands web pages and mails to their programs", async () => {
    const opened = await noteOpened(app().electron);
    for (const address of ["https://quill.example/a?b#c", "mailto:zoe@quill.example?subject=Hi"]) {
      expect(await askHost(app(), "openExternal", JSON.stringify([address]))).toEqual({ ok: true });
    }
    expect(await opened()).toEqual([
      "https://quill.example/a?b#c",
      "mailto:zoe@quill.example?subject=Hi",
    ]);
  });

  it("opens no window: a link goes to the browser, anything else nowhere", async () => {
    const { electron, page } = app();
    const opened = await noteOpened(electron);
    for (const address of ["https://quill.example/", "file:///etc/passwd", "about:blank"]) {
      await page.evaluate((to) => void window.open(to), address);
    }
    await expect.poll(opened).toEqual(["https://quill.example/"]);
    await expect.poll(() => countWindows(electron)).toBe(1);
    if (!isDouble) return;
    const { openedWindows } = await readRecord(electron);
    expect(openedWindows.filter(({ action }) => action !== "deny")).toEqual([]);
  });

  it("embeds no webview", async () => {
    const { electron, page } = app();
    await page.evaluate(() => {
      const view = document.createElement("webview");
      view.setAttribute("src", "https://outside.example/");
      document.body.append(view);
    });
    expect(await page.evaluate(() => document.querySelector("webview")?.constructor.name)).toBe(
      "HTMLElement",
    );
    expect(await countContents(electron)).toBe(1);
  });

  it("grants no permission", async () => {
    const answers = await app().page.evaluate(askForEverything);
    expect(answers).toEqual({
      notifications: "denied",
      geolocation: "refused",
      media: "refused",
    });
    if (!isDouble) return;
    const { permissions } = await readRecord(app().electron);
    expect(permissions.map(({ permission }) => permission)).toEqual(
      expect.arrayContaining(["notifications", "geolocation", "media"]),
    );
    expect(permissions.filter(({ granted }) => granted)).toEqual([]);
  });

  it("takes from a second launch its file and nothing else", async () => {
    const { electron, page, dataFolder } = app();
    const file = join(dataFolder, "Club.convener");
    const events = page.evaluate(
      () =>
        new Promise<HostEvent[]>((resolve) => {
          const heard: HostEvent[] = [];
          const { convener } = window as unknown as { convener: Host };
          convener.subscribe((event) => {
            heard.push(event);
            if (event.kind === "file" && event.file.name === "Club.convener") resolve(heard);
          });
        }),
    );
    await electron.evaluate(
      ({ app: main }, { argv, folder }) => void main.emit("second-instance", {}, argv, folder),
      { argv: ["convener", ...oddWords, file], folder: dataFolder },
    );
    expect(await events).toEqual([
      {
        kind: "file",
        file: { grant: expect.stringMatching(/^[0-9a-f]{32}$/) as string, name: "Club.convener" },
      },
    ]);
    expect(await countWindows(electron)).toBe(1);
  });

  it("is still on its page after all this, and nothing has left", async () => {
    const { electron, page } = app();
    const [url] = await electron.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getURL()),
    );
    expect(url).toBe("app://convener/");
    expect(await page.evaluate(() => "attacked" in window)).toBe(false);
    if (isDouble) expect((await readRecord(electron)).network).toEqual([]);
  });
});
