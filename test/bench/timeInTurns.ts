import { toTimeCost } from "./toTimeCost.ts";
import type { TimeCost } from "./figure.ts";

/** Something that is timed: `run` says itself how long it took, so that what surrounds it is left out. */
export type Timed = () => Promise<number>;

/**
 * As `timeSideBySide`, for what is waited for: in turns. The first rounds, as many as `warmUps` says,
 * do not count.
 */
export async function timeInTurns<Name extends string>(
  runs: number,
  subjects: Readonly<Record<Name, Timed>>,
  warmUps = 1,
): Promise<Readonly<Record<Name, TimeCost>>> {
  const names = Object.keys(subjects) as Name[];
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let run = 0; run < runs + warmUps; run += 1) {
    for (const name of names) {
      const ms = await subjects[name]();
      if (run >= warmUps) times.get(name)?.push(ms);
    }
  }
  const costs = names.map((name) => [name, toTimeCost(times.get(name) ?? [])] as const);
  return Object.fromEntries(costs) as Record<Name, TimeCost>;
}

/** How long it takes, in milliseconds. */
export async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
