import { writeFileSync } from "node:fs";
import { availableParallelism, platform, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "#test/run/projectRoot.ts";
import type { Figure } from "./figure.ts";
import { figuresPage } from "./figuresPage.ts";
import { formatFigures } from "./formatFigures.ts";
import { groups } from "./groups.ts";
import { fullScale } from "./scales.ts";

const usage = "npm run bench [-- --record]\n\n  --record  writes docs/figures.md\n";

main();

/** Measures everything, prints the table, and with `--record` puts it into the documentation. */
function main(): void {
  const { values } = parseArgs({
    options: { record: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) return void process.stdout.write(usage);
  const figures = groups.flatMap(({ name, measure }): readonly Figure[] => {
    process.stderr.write(`measuring: ${name}\n`);
    return measure(fullScale);
  });
  const table = formatFigures(figures);
  process.stdout.write(`${table}\n`);
  if (values.record) record(table);
}

function record(table: string): void {
  const machine = {
    cores: availableParallelism(),
    gigabytes: Math.round(totalmem() / 1e9),
    platform: platform(),
    node: process.versions.node,
  };
  const today = new Date(Date.now()).toISOString().slice(0, 10);
  const path = join(projectRoot, "docs", "figures.md");
  writeFileSync(path, figuresPage(table, machine, today));
}
