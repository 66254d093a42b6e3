import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { libraries } from "#renderer/features/help/libraries.ts";
import { projectRoot } from "#test/run/projectRoot.ts";

const readPackage = (...path: readonly string[]) =>
  JSON.parse(readFileSync(join(projectRoot, ...path, "package.json"), "utf8")) as {
    readonly license?: string;
    readonly dependencies?: Readonly<Record<string, string>>;
  };

it.each(libraries)("$name is under $licence", ({ name, licence }) => {
  expect(readPackage("node_modules", name).license).toBe(licence);
});

it("names everything that the application needs to run", () => {
  const named: readonly string[] = libraries.map(({ name }) => name);
  for (const name of Object.keys(readPackage().dependencies ?? {})) expect(named).toContain(name);
});
