import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "#main/cli/commands.ts";
import { projectRoot } from "#test/run/projectRoot.ts";

const page = readFileSync(join(projectRoot, "docs/commands.md"), "utf8").replaceAll("\\|", "|");

describe("docs/commands.md", () => {
  it.each(commands.map(({ name, usage }) => `${name} ${usage}`.trim()))("has %s", (usage) => {
    expect(page).toContain(`\`${usage}\``);
  });

  it("has no command that is not there", () => {
    const names = [...page.matchAll(/^\| `([a-z]+)[^`]*` +\|/gm)].map(([, name]) => name);
    expect(names).toEqual([...commands.map(({ name }) => name), "help"]);
  });
});
