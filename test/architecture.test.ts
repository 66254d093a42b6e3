import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ICruiseOptions, type ICruiseResult, type IModule, cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inform } from "#test/inform.ts";
import { projectRoot } from "#test/run/projectRoot.ts";

const folders = ["core", "main", "preload", "renderer", "test"];
const allowedLibraries =
  /^node_modules\/(valibot|date-fns|@date-fns\/tz|fflate|@noble\/hashes|get-east-asian-width|markdown-it)\//;

let options: ICruiseOptions;

beforeAll(async () => {
  options = await extractDepcruiseOptions(join(projectRoot, ".dependency-cruiser.mjs"));
});

describe("the arrows of the architecture", () => {
  let result: ICruiseResult;
  let modules: readonly IModule[];

  beforeAll(async () => {
    result = await cruiseIn(projectRoot);
    modules = result.modules.filter(({ source }) => !source.includes("node_modules"));
  });

  it("are kept", () => {
    const broken = result.summary.violations.map(
      ({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`,
    );
    expect(broken).toEqual([]);
  });

  it.each(folders)("were followed from every file of %s", (folder) => {
    const files = globSync(`${folder}/**/*.ts`, { cwd: projectRoot }).filter(
      (file) => !file.endsWith(".d.ts"),
    );
    const seen = modules.filter(({ source }) => source.startsWith(`${folder}/`));
    // A cruiser that understands no TypeScript passes with nothing seen.
    expect(seen.length).toBeGreaterThanOrEqual(files.length);
    inform(`arrows: ${seen.length} modules in ${folder}/`);
  });

  it("lead out of core only to the pure libraries", () => {
    const targets = modules
      .filter(({ source }) => source.startsWith("core/"))
      .flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved));
    const outside = targets.filter((to) => !to.startsWith("core/") && !allowedLibraries.test(to));
    expect(outside).toEqual([]);
    expect(targets.length).toBeGreaterThan(0);
  });
});

describe("a forbidden import", () => {
  /** File, what it holds, and the rule that has to report it. */
  const planted = [
    ["core/model/clock.ts", 'import "node:fs";', "core-is-pure"],
    ["core/model/window.ts", 'import "zustand";', "core-is-pure"],
    ["core/model/up.ts", 'import { type Leaf } from "../text/leaf.ts";', "core-model"],
    ["core/text/up.ts", 'import "../publish/leaf.ts";', "core-text"],
    ["core/changes/side.ts", 'import "../schedule/leaf.ts";', "core-changes"],
    ["core/schedule/side.ts", 'import "../changes/leaf.ts";', "core-schedule"],
    ["core/planning/up.ts", 'import "../importers/leaf.ts";', "core-planning"],
    ["core/importers/up.ts", 'import "../publish/leaf.ts";', "core-importers"],
    ["core/publish/up.ts", 'import "../lint/leaf.ts";', "core-publish"],
    ["core/lint/up.ts", 'import "../host/leaf.ts";', "core-lint"],
    ["core/intake/up.ts", 'import "../host/leaf.ts";', "core-intake"],
    ["core/backup/side.ts", 'import "../publish/leaf.ts";', "core-backup"],
    ["core/text/zip.ts", 'import "fflate";', "library-fflate"],
    ["core/model/zone.ts", 'import "@date-fns/tz";', "library-@date-fns/tz"],
    ["main/cli/window.ts", 'import "electron";', "electron-in-two-places"],
    ["main/cli/host.ts", 'import "../host/leaf.ts";', "command-line"],
    ["main/services/host.ts", 'import "../host/leaf.ts";', "services-below-hosts"],
    ["main/host/page.ts", 'import "../../renderer/ui/leaf.ts";', "main-alone"],
    ["preload/lint.ts", 'import "../core/lint/leaf.ts";', "preload-thin"],
    ["renderer/app/main.ts", 'import "../../main/host/leaf.ts";', "renderer-alone"],
    ["renderer/app/file.ts", 'import "node:fs";', "renderer-without-node"],
    ["renderer/db/up.ts", 'import "../stores/leaf.ts";', "renderer-db"],
    ["renderer/host/up.ts", 'import "../stores/leaf.ts";', "renderer-host-and-workers"],
    ["renderer/stores/up.ts", 'import "../ui/leaf.ts";', "renderer-stores"],
    ["renderer/ui/core.ts", 'import "../../core/model/leaf.ts";', "renderer-ui"],
    ["renderer/features/tasks/x.ts", 'import "../venues/leaf.ts";', "renderer-features"],
    ["core/lint/here.ts", 'import { type There } from "./there.ts";', "no-cycles"],
    ["core/host/test.ts", 'import "../../test/leaf.ts";', "tests-on-top"],
    ["core/host/lost.ts", 'import "./nowhere.ts";', "resolvable"],
  ] as const;
  const leaves = [
    ...["text", "publish", "schedule", "changes", "importers", "lint", "host", "model"].map(
      (folder) => `core/${folder}/leaf.ts`,
    ),
    ...["main/host/leaf.ts", "renderer/ui/leaf.ts", "renderer/stores/leaf.ts", "test/leaf.ts"],
    "renderer/features/venues/leaf.ts",
  ];
  let tree: string;
  let reported: ReadonlySet<string>;

  beforeAll(async () => {
    mkdirSync(join(projectRoot, ".cache"), { recursive: true });
    tree = mkdtempSync(join(projectRoot, ".cache", "planted-"));
    for (const path of leaves) write(path, "export type Leaf = 1;\n");
    write(
      "core/lint/there.ts",
      'import { type Here } from "./here.ts";\nexport type There = Here;\n',
    );
    for (const [path, line] of planted) write(path, `${line}\nexport type Here = 1;\n`);
    const { summary } = await cruiseIn(tree);
    reported = new Set(summary.violations.map(({ from, rule }) => `${rule.name} in ${from}`));
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(planted)("in %s (%s) is reported by %s", (path, _, rule) => {
    expect(reported).toContain(`${rule} in ${path}`);
  });

  function write(path: string, text: string) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
});

async function cruiseIn(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(folders, { ...options, baseDir });
  if (typeof output === "string") throw new Error(output);
  return output;
}
