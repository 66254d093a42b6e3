import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  isPage,
  registerAppFiles,
  registerAppScheme,
} from "#main/host/electron/session/appScheme.ts";

describe("the scheme of the application", () => {
  it("is standard, secure and may be fetched, and has no other privilege", () => {
    const registered: unknown[] = [];
    registerAppScheme({ registerSchemesAsPrivileged: (schemes) => registered.push(...schemes) });
    expect(registered).toEqual([
      { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });
});

describe("the files of the application", () => {
  let base: string;
  let answer: (request: Request) => Response | Promise<Response>;

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), "convener-pages-"));
    await mkdir(join(base, "renderer"));
    await writeFile(join(base, "renderer", "index.html"), "<title>Convener</title>");
    await writeFile(join(base, "secret.html"), "not yours");
    registerAppFiles({ handle: (_scheme, handler) => (answer = handler) }, join(base, "renderer"));
  });
  afterAll(() => rm(base, { recursive: true }));

  const ask = (address: string, options?: RequestInit) => answer(new Request(address, options));

  it("are served with the policy", async () => {
    const page = await ask("app://convener/");
    expect(await page.text()).toBe("<title>Convener</title>");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
  });

  it.each([
    "app://convener/secret.html",
    "app://convener/%2e%2e/secret.html",
    "app://convener/..%2fsecret.html",
    "app://convener/..%5csecret.html",
    "app://convener//secret.html",
    "app://elsewhere/",
    "app://elsewhere/index.html",
  ])("are all that is served: %s is not", async (address) => {
    const refused = await ask(address);
    expect(refused.status).toBe(404);
    expect(refused.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("cannot be written to", async () => {
    expect((await ask("app://convener/", { method: "POST", body: "x" })).status).toBe(404);
  });
});

describe("isPage", () => {
  it.each(["app://convener/", "app://convener/?a", "app://convener/#/meetings"])(
    "knows the page: %s",
    (address) => expect(isPage(address)).toBe(true),
  );

  it.each([
    "app://convener/index.js",
    "app://convener.example/",
    "app://other/",
    "https://convener/",
    "javascript:alert(1)",
    "not an address",
    "",
  ])("knows what is none: %s", (address) => expect(isPage(address)).toBe(false));
});
