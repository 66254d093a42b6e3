import { randomInt } from "node:crypto";
import fc, { type Parameters, type RunDetails } from "fast-check";
import { inform } from "./inform.ts";
import { keepSeed, readKeptSeeds } from "./keptSeeds.ts";

export interface PropertyOptions {
  /** Cases to try, 100 where absent. */
  readonly runs?: number;
  /** Where failing seeds are kept; `test/seeds.json` where absent. */
  readonly seedsFile?: string;
}

type AnyProperty<Values> = fc.IProperty<Values> | fc.IAsyncProperty<Values>;

/** Drawn once a process, so that all properties of a run share it; `npm test` draws it for all parts. */
const freshSeed = randomInt(2 ** 31);

/**
 * Checks a property and throws with the smallest counterexample. First come the cases that failed once
 * (`test/seeds.json`, committed), then `runs` cases of the seed in `CONVENER_SEED`, or of a fresh one.
 * A new failure is added to the kept ones.
 *
 * @example
 * await checkProperty("a union does not depend on the order", fc.property(logs, logs, commutes));
 */
export async function checkProperty<Values>(
  name: string,
  property: AnyProperty<Values>,
  { runs = 100, seedsFile }: PropertyOptions = {},
): Promise<void> {
  for (const { seed, path } of readKeptSeeds(name, seedsFile)) {
    // Only the index of the case, because the rest of the path is lost when the generator changes.
    const index = path.split(":")[0] ?? "0";
    const kept = await run(property, { seed, path: index, numRuns: 1 });
    if (kept.failed) throw new Error(`Failed again, as kept.\n${await describe(kept)}`);
  }

  const seed = chooseSeed();
  inform(`properties ran with seed ${seed}: CONVENER_SEED=${seed} runs the same cases again`);
  const details = await run(property, { seed, numRuns: runs });
  if (!details.failed) return;
  const path = details.counterexamplePath ?? "0";
  keepSeed({ name, seed, path }, seedsFile);
  throw new Error(`Its seed was added to test/seeds.json.\n${await describe(details)}`);
}

function chooseSeed(): number {
  const chosen = Number(process.env["CONVENER_SEED"]);
  return Number.isInteger(chosen) && chosen !== 0 ? chosen : freshSeed;
}

async function run<Values>(
  property: AnyProperty<Values>,
  parameters: Parameters<Values>,
): Promise<RunDetails<Values>> {
  return fc.check(property as fc.IAsyncProperty<Values>, parameters);
}

async function describe<Values>(details: RunDetails<Values>): Promise<string> {
  return (await fc.asyncDefaultReportMessage(details)) ?? "";
}
