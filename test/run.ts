import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { closingLine } from "./run/closingLine.ts";
import { formatFailures } from "./run/formatFailures.ts";
import { formatTable } from "./run/formatTable.ts";
import { type FinishedPart, type Part } from "./run/part.ts";
import { parts } from "./run/parts.ts";
import { runInLanes } from "./run/runInLanes.ts";
import { runPart } from "./run/runPart.ts";
import { selectParts } from "./run/selectParts.ts";

/** Two at a time: a part waits for the disk and for processes about as long as it computes. */
const lanes = Math.min(2, availableParallelism());

/** Before everything else, because several parts start what it makes. */
const build: Part = { kind: "static", name: "build", scripts: ["build"] };

await main(process.argv.slice(2));

/** `npm test` runs all parts, `npm test -- core clients` those whose names begin so. */
async function main(words: readonly string[]): Promise<void> {
  const selected = selectParts(parts, words);
  if (selected.length === 0) {
    print(`No such part. The parts are: ${parts.map((part) => part.name).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  // One seed for all properties of the run, so that one line tells how to see the same run again.
  process.env["CONVENER_SEED"] ??= String(randomInt(2 ** 31));
  const built = selected.some(isOfBuild) ? [await runAndTell(build)] : [];
  const finished = [...built, ...(await runInLanes(selected, lanes, runAndTell))];
  summarize(finished);
  process.exitCode = finished.every((part) => part.failures.length === 0) ? 0 : 1;
}

function isOfBuild(part: Part): boolean {
  return part.kind === "tests" && part.isOfBuild === true;
}

async function runAndTell(part: Part): Promise<FinishedPart> {
  const finished = await runPart(part);
  const mark = finished.failures.length === 0 ? "✓" : "✗";
  print(`${mark} ${part.name}: ${closingLine([finished])} (${finished.seconds.toFixed(1)} s)`);
  return finished;
}

function summarize(finished: readonly FinishedPart[]): void {
  const failed = finished.filter((part) => part.failures.length > 0);
  if (failed.length > 0) print(`\n${failed.map(formatFailures).join("\n")}`);
  print(`\n${formatTable(finished)}\n`);
  print(`Node ${process.versions.node}, time zones of ${process.versions.tz ?? "the system"}`);
  for (const line of new Set(finished.flatMap((part) => part.information))) print(line);
  print(`\n${closingLine(finished)}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
