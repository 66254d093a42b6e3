import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "#test/run/projectRoot.ts";

const table = readFileSync(join(projectRoot, "docs", "security.md"), "utf8");
const rows = [...table.matchAll(/^\| (\d+) +\|.*\| (.+?) +\|$/gm)].map(([, item, asserted]) => ({
  item: Number(item),
  asserted: asserted ?? "",
}));
const tests = globSync("test/{e2e,main/host/electron,packaging}/**/*.test.ts", { cwd: projectRoot })
  .map((file) => readFileSync(join(projectRoot, file), "utf8"))
  .join("\n");

it("has the twenty items of Electron's checklist", () => {
  expect(rows.map(({ item }) => item)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});

it.each(rows)("names tests that are there, or says that there are none: item $item", (row) => {
  const titles = [...row.asserted.matchAll(/"([^"]+)"/g)].map(([, title]) => title ?? "");
  if (titles.length === 0) expect(row.asserted).toMatch(/^(not asserted|real Electron only)$/);
  expect(titles.filter((title) => !tests.includes(`"${title}"`))).toEqual([]);
});
