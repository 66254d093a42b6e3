import type { TimeCost } from "./figure.ts";

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
  const costs = names.map((name) => [name, toCost(times.get(name) ?? [])] as const);
  return Object.fromEntries(costs) as Record<Name, TimeCost>;
}

function toCost(times: readonly number[]): TimeCost {
  const sorted = times.toSorted((a, b) => a - b);
  const [first, ms, third] = [
    quantile(sorted, 0.25),
    quantile(sorted, 0.5),
    quantile(sorted, 0.75),
  ];
  return { kind: "time", ms, noise: ms > 0 ? (third - first) / 2 / ms : 0 };
}

/** Between two runs the value lies on the line between them. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}
