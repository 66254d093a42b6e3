import { writeFileSync } from "node:fs";
import { availableParallelism, platform, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "#test/run/projectRoot.ts";
import type { Figure } from "./figure.ts";
import { figuresPage } from "./figuresPage.ts";
import { formatFigures } from "./formatFigures.ts";
import { groups, windowGroups } from "./groups.ts";
import { fullScale } from "./scales.ts";

const usage = "npm run bench [-- --record]\n\n  --record  writes docs/figures.md\n";

await main();

/** Measures everything, prints the table, and with `--record` puts it into the documentation. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { record: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) return void process.stdout.write(usage);
  const figures: Figure[] = [];
  for (const { name, measure, absence } of [...groups, ...windowGroups]) {
    const reason = absence?.();
    process.stderr.write(
      `${reason === undefined ? "measuring" : "left out"}: ${name}${because(reason)}\n`,
    );
    if (reason === undefined) figures.push(...(await measure(fullScale)));
  }
  const table = formatFigures(figures);
  process.stdout.write(`${table}\n`);
  if (values.record) record(table);
}

function because(reason: string | undefined): string {
  return reason === undefined ? "" : `, ${reason}`;
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
