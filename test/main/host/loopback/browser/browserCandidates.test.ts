import { expect, test } from "vitest";
import { browserCandidates } from "#main/host/loopback/browser/browserCandidates.ts";

test("on Linux the names are looked for in the folders of PATH, the preferred name first", () => {
  const env = { PATH: "/opt/bin::/usr/bin" };
  const found = browserCandidates({ platform: "linux", env, home: "/home/ada" });
  expect(found.slice(0, 3)).toEqual([
    "/opt/bin/chromium",
    "/usr/bin/chromium",
    "/opt/bin/chromium-browser",
  ]);
  expect(found).toContain("/usr/bin/google-chrome");
  expect(found).toContain("/usr/bin/microsoft-edge");
  expect(found).toContain("/opt/bin/brave-browser");
});

test("on macOS the applications of all and of this person are looked for", () => {
  const found = browserCandidates({ platform: "darwin", env: {}, home: "/Users/ada" });
  expect(found[0]).toBe("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(found).toContain("/Users/ada/Applications/Brave Browser.app/Contents/MacOS/Brave Browser");
});

test("on Windows the folders of programs are looked for", () => {
  const env = { "ProgramFiles(x86)": "C:\\Program Files (x86)", LOCALAPPDATA: "C:\\Local" };
  const found = browserCandidates({ platform: "win32", env, home: "C:\\Users\\ada" });
  expect(found).toContain("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
  expect(found).toContain("C:\\Local\\Google\\Chrome\\Application\\chrome.exe");
});

test("the browser that somebody names is the only one", () => {
  const env = { PATH: "/usr/bin:/bin", CONVENER_BROWSER: "my-chromium" };
  const search = { platform: "linux", env, home: "/home/ada" };
  expect(browserCandidates(search)).toEqual(["/usr/bin/my-chromium", "/bin/my-chromium"]);
  const path = { ...search, env: { ...env, CONVENER_BROWSER: "/srv/wrapped" } };
  expect(browserCandidates(path)).toEqual(["/srv/wrapped"]);
});

test("without any folder nothing is looked for", () => {
  expect(browserCandidates({ platform: "linux", env: {}, home: "/" })).toEqual([]);
  expect(browserCandidates({ platform: "win32", env: {}, home: "C:\\" })).toEqual([]);
});
