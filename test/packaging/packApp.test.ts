import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, type TestContext } from "vitest";
import { projectRoot } from "#test/run/projectRoot.ts";
import { asar, configuring, fuses } from "./builderModules.ts";
import { packApp, type PackedApp } from "./packApp.ts";

const isLinux = process.platform === "linux";

let folder: string;
let packed: PackedApp;
/** What is in the archive. */
let content: string;

beforeAll(async () => {
  if (!isLinux) return;
  folder = mkdtempSync(join(tmpdir(), "convener-packed-"));
  packed = await packApp(folder);
  content = join(folder, "content");
  asar.extractAll(packed.archive, content);
}, 120_000);
afterAll(() => {
  if (isLinux) rmSync(folder, { recursive: true });
});
beforeEach((context: TestContext) => {
  context.skip(!isLinux, "packed for Linux, on Linux");
});

describe("the archive", () => {
  it("holds the bundle, package.json and nothing else", () => {
    const files = filesIn(content);
    const needed = ["out/main/main.js", "out/preload/preload.cjs", "out/renderer/index.html"];
    expect(files).toEqual(expect.arrayContaining([...needed, "package.json"]));
    const ofThePage = /^out\/renderer\/assets\/[\w-]+\.(js|css|svg|png|woff2)$/;
    const rest = files.filter((file) => !ofThePage.test(file));
    expect(rest).toEqual([...needed, "package.json"]);
  });

  it("holds the whole bundle as it was built", () => {
    const built = filesIn(join(projectRoot, "out")).map((file) => `out/${file}`);
    expect(filesIn(content)).toEqual([...built, "package.json"]);
    const differing = built.filter(
      (file) => !readFileSync(join(content, file)).equals(readFileSync(join(projectRoot, file))),
    );
    expect(differing).toEqual([]);
  });

  it("holds all that the page names", () => {
    const page = read(content, "out/renderer/index.html");
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThanOrEqual(3);
    expect(filesIn(join(content, "out/renderer"))).toEqual(
      expect.arrayContaining(named.map((path) => path.replace(/^\.\//, ""))),
    );
  });

  it("asks for Electron and for what Node brings, because no library is beside it", () => {
    const asked = ["out/main/main.js", "out/preload/preload.cjs"].map((file) =>
      modulesAskedFor(read(content, file)),
    );
    expect(asked.map((names) => names.includes("electron"))).toEqual([true, true]);
    expect(asked.flat().filter((name) => name !== "electron" && !isBuiltin(name))).toEqual([]);
  });

  it("describes itself without the tools that made it", () => {
    const description = JSON.parse(read(content, "package.json")) as Record<string, unknown>;
    expect(description).toMatchObject({ name: "convener", main: "out/main/main.js" });
    expect(description).not.toHaveProperty("scripts");
    expect(description).not.toHaveProperty("devDependencies");
  });

  it("names no folder of the computer that it was made on", () => {
    const folders = ["core", "main", "renderer", "node_modules"].map((name) =>
      join(projectRoot, name),
    );
    const telling = filesIn(content).filter((file) => {
      const text = read(content, file);
      return folders.some((path) => text.includes(path));
    });
    expect(telling).toEqual([]);
  });
});

describe("the executable", () => {
  it("has its fuses as electron-builder.yml wants them", async () => {
    const configuration = await configuring.getConfig(projectRoot, "electron-builder.yml", null);
    const { electronFuses } = configuration as { electronFuses: Record<string, boolean> };
    const wire = await fuses.getCurrentFuseWire(join(packed.installed, "opt/Convener/convener"));
    const states = Object.keys(electronFuses).map((name) => {
      const number = fuses.FuseV1Options[name[0]!.toUpperCase() + name.slice(1)]!;
      return [name, wire[number] === "1".charCodeAt(0)];
    });
    expect(states).toHaveLength(8);
    expect(Object.fromEntries(states)).toEqual(electronFuses);
  });
});

describe("the deb", () => {
  it("installs the application, its entry, its kind of file and its icon", () => {
    const files = filesIn(packed.installed);
    expect(files.filter((file) => file !== "fpm.txt")).toEqual([
      "opt/Convener/LICENSE.electron.txt",
      "opt/Convener/LICENSES.chromium.html",
      "opt/Convener/chrome-sandbox",
      "opt/Convener/convener",
      "opt/Convener/resources/app.asar",
      "opt/Convener/resources/apparmor-profile",
      "opt/Convener/resources/default_app.asar",
      "opt/Convener/version",
      "usr/share/applications/convener.desktop",
      "usr/share/icons/hicolor/512x512/apps/convener.png",
      "usr/share/mime/packages/convener.xml",
    ]);
  });

  it("has an entry that starts it with the files it is given, in its sandbox, in two languages", () => {
    const entry = read(packed.installed, "usr/share/applications/convener.desktop");
    expect(entry.trimEnd().split("\n")).toEqual([
      "[Desktop Entry]",
      "Name=Convener",
      "Exec=/opt/Convener/convener %U",
      "Terminal=false",
      "Type=Application",
      "Icon=convener",
      "StartupWMClass=convener",
      "Comment[fr]=Préparer, vérifier et publier hors ligne les rencontres d’un groupe",
      "Comment=Plan, check and publish the meetings of a recurring meetup, offline",
      "MimeType=application/vnd.convener+zip;",
      "Categories=Office;",
    ]);
  });

  it("takes files that end in .convener for plans", () => {
    const kinds = read(packed.installed, "usr/share/mime/packages/convener.xml");
    expect(kinds).toContain('<mime-type type="application/vnd.convener+zip">');
    expect(kinds).toContain('<glob pattern="*.convener"/>');
  });

  it("carries our icon", () => {
    const icon = join(packed.installed, "usr/share/icons/hicolor/512x512/apps/convener.png");
    expect(readFileSync(icon).equals(readFileSync(join(projectRoot, "assets/icon.png")))).toBe(
      true,
    );
  });

  it("says who answers for it and under which licence", () => {
    const words = readFileSync(packed.debWords, "utf8").split("\n");
    const valueOf = (name: string) => words[words.indexOf(name) + 1];
    expect(valueOf("--maintainer")).toMatch(/^Convener contributors <[^@\s]+@[^@\s]+>$/);
    expect(valueOf("--url")).toMatch(/^https:\/\//);
    expect(valueOf("--license")).toBe("MIT");
  });
});

/** The files below a folder, sorted, with slashes. */
function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .sort();
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function modulesAskedFor(code: string): readonly string[] {
  const forms =
    /^(?:import|export)\b[^"';]*["']([^"']+)["']|\b(?:require|import)\(["']([^"']+)["']\)/gm;
  // What a comment shows as an example is asked for by nobody.
  const said = code.replace(/^\s*(?:\*|\/\/).*$/gm, "");
  return [...said.matchAll(forms)].map(([, first, second]) => first ?? second!);
}
