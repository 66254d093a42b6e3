import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computerCallSchemas, planCallSchemas } from "#core/host/callSchemas.ts";
import { askHost } from "./app/askHost.ts";
import { hostNames } from "./app/convenerApp.ts";
import { chosenHost } from "./app/chosenHost.ts";
import { launch } from "./app/launch.ts";
import { draftJson, hostileArguments } from "./app/hostileArguments.ts";
import { openOutside, type Outside } from "./app/outside.ts";
import { refusalOf, type WayOut } from "./app/waysOut.ts";
import { withOneApp } from "./app/withOneApp.ts";
import { writeScripts } from "./app/writeScripts.ts";

/** Written out once more: what the application says of itself is what is looked at here. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];
const otherHeaders = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining(
    "camera=(), microphone=(), geolocation=()",
  ) as string,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** Each way out, and what of the policy closes it. */
const closedBy: Readonly<Record<WayOut, string>> = {
  fetch: "connect-src",
  XMLHttpRequest: "connect-src",
  EventSource: "connect-src",
  beacon: "connect-src",
  image: "img-src",
  font: "font-src",
  video: "media-src",
  "style sheet": "style-src-elem",
  prefetch: "default-src",
  frame: "frame-src",
  "form of a page": "form-action",
};

/** What a script that got into the page would try, and what both hosts refuse it. */
describe("a script in the page", () => {
  const app = withOneApp(hostNames, (dataFolder) => launch({ dataFolder }));
  let outside: Outside;
  beforeAll(async () => {
    outside = await openOutside();
  });
  afterAll(() => outside.close());

  it("finds the policy on every answer, and no word of leniency in it", async () => {
    const { page } = app();
    const sent = await page.evaluate(async () => {
      const answers = await Promise.all(["/", "/nothing.html"].map((path) => fetch(path)));
      return answers.map(({ headers }) => Object.fromEntries(headers));
    });
    for (const headers of sent) {
      const policy = String(headers["content-security-policy"]);
      expect(policy.split("; ")).toEqual(directives);
      expect(policy).not.toMatch(/unsafe|\*|https?:|wasm|report/);
      expect(headers).toMatchObject(otherHeaders);
    }
  });

  it.each(Object.entries(closedBy) as [WayOut, string][])(
    "sends nothing anywhere: %s",
    async (way, directive) => {
      const address = `${outside.address}/${encodeURIComponent(way)}`;
      expect(await refusalOf(app().page, way, address)).toBe(directive);
    },
  );

  it("sends nothing anywhere: WebSocket", async () => {
    const outcome = await app().page.evaluate(
      (to) =>
        new Promise((resolve) => {
          const socket = new WebSocket(to.replace("http", "ws"));
          socket.addEventListener("open", () => resolve("open"));
          socket.addEventListener("close", () => resolve("closed"));
          socket.addEventListener("error", () => resolve("closed"));
        }),
      outside.address,
    );
    expect(outcome).toBe("closed");
  });

  it("runs nothing that is written into the page", async () => {
    expect(await app().page.evaluate(writeScripts)).toEqual([]);
    expect(await app().page.evaluate(() => "attacked" in window)).toBe(false);
  });

  it.each(["eval('1')", "new Function('return 1')()", "setTimeout('attacked = 1')"])(
    "evaluates no text: %s",
    async (expression) => {
      const outcome = await app().page.evaluate(
        // In a turn of its own: DevTools would allow it in the one that it began.
        `new Promise((resolve) => setTimeout(() => {
          try { ${expression}; resolve("ran"); } catch (error) { resolve(error.name); }
        }))`,
      );
      expect(["EvalError", "TypeError"]).toContain(outcome);
    },
  );

  it.each(["data:text/javascript,attacked = 1", "https://outside.example/attack.js"])(
    "loads no script from elsewhere: %s",
    async (address) => {
      const refused = app().page.evaluate(
        (uri) =>
          new Promise((resolve) => {
            document.addEventListener("securitypolicyviolation", (event) => {
              if (uri.startsWith(event.blockedURI)) resolve(event.effectiveDirective);
            });
          }),
        address,
      );
      await app().page.evaluate(`void import(${JSON.stringify(address)}).catch(() => undefined)`);
      expect(await refused).toBe("script-src-elem");
    },
  );

  it("runs no javascript: link", async () => {
    const { page } = app();
    const home = page.url();
    const refused = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
            resolve(effectiveDirective);
          });
        }),
    );
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.setAttribute("href", "javascript:void (window.attacked = 1)");
      document.body.append(link);
      link.click();
    });
    expect(await refused).toMatch(/^(script-src-elem|require-trusted-types-for)$/);
    expect(await page.evaluate(() => "attacked" in window)).toBe(false);
    expect(page.url()).toBe(home);
  });

  it("has no host in a frame, and a frame has the same policy", async () => {
    const found = await app().page.evaluate(async (to) => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const inside = frame.contentWindow as Window & typeof globalThis;
      const sent = await inside.fetch(to, { mode: "no-cors" }).then(
        () => "sent",
        () => "refused",
      );
      const calls = typeof (inside as { readonly convener?: unknown }).convener;
      frame.remove();
      return { sent, calls };
    }, outside.address);
    expect(found).toEqual({ sent: "refused", calls: "undefined" });
  });

  it.each([
    "/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/package.json",
    "/../../package.json",
    "/..%5c..%5cpackage.json",
    "/assets/..%2f..%2f..%2fpackage.json",
    "/%2fetc%2fpasswd",
    "/index.html%00.png",
    "/%ff",
  ])("reads no file beside the page's own: %s", async (path) => {
    const { page } = app();
    const answer = await page.evaluate(async (asked) => {
      const response = await fetch(`${location.origin}${asked}`);
      return [response.status, await response.text()];
    }, path);
    expect(answer).toEqual([404, ""]);
  });

  const names = Object.keys({
    ...planCallSchemas,
    ...(chosenHost === "loopback" ? {} : computerCallSchemas),
  });
  it.each(names)("is refused arguments that do not fit: %s", async (name) => {
    for (const args of hostileArguments) {
      const answer = await askHost(app(), name, args);
      expect(answer, args.slice(0, 80)).toMatchObject({ error: { code: "not-allowed" } });
    }
  });

  it.each([
    ["readAgain", '["../../../etc/passwd"]', "not-allowed"],
    ["readAgain", '["/etc/passwd"]', "not-allowed"],
    ["readAgain", '["0123456789abcdef0123456789abcdef"]', "file-gone"],
    ["openPlan", '["../../../../etc"]', "not-allowed"],
    ["openPlan", '["00000000000000000000"]', "nothing-left"],
    ["keepDraft", `["00000000000000000000", ${draftJson("../../up")}]`, "not-open"],
    ["keepDraft", `["00000000000000000000", ${draftJson("x".repeat(300))}]`, "not-allowed"],
  ])("gets at no file that nobody gave it: %s %s", async (name, args, code) => {
    expect(await askHost(app(), name, args)).toMatchObject({ ok: false, error: { code } });
  });

  it("changes no prototype of the host's", async () => {
    const hostile = '{"__proto__":{"ok":true,"theme":"dark"},"constructor":{"prototype":{"ok":1}}}';
    await askHost(app(), "changeSettings", `[${hostile}]`);
    const settings = await askHost(app(), "readSettings", "[]");
    expect(settings).toMatchObject({ ok: true });
    expect(JSON.stringify(settings)).not.toContain("dark");
  });

  // The last one of the file: of all that was tried before, nothing has left.
  it("has reached nobody outside in all of this", () => {
    expect(outside.visits()).toBe(0);
  });
});
