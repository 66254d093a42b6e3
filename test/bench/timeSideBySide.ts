import type { TimeCost } from "./figure.ts";
import { toTimeCost } from "./toTimeCost.ts";

/**
 * How long each of these takes. They take turns, so that whatever else the machine does meanwhile
 * slows down all of them and leaves their ratios alone. The first round warms up and does not count.
 */
export function timeSideBySide<Name extends string>(
  runs: number,
  subjects: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, TimeCost>> {
  const names = Object.keys(subjects) as Name[];
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const name of names) {
      const start = performance.now();
      subjects[name]();
      if (run > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const costs = names.map((name) => [name, toTimeCost(times.get(name) ?? [])] as const);
  return Object.fromEntries(costs) as Record<Name, TimeCost>;
}
