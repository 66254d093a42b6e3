import type { TimeCost } from "./figure.ts";

/**
 * The cost of something that took these times, in milliseconds.
 *
 * @param part which of them stands for all: the median, or such as 0.95 for a slow one
 */
export function toTimeCost(times: readonly number[], part = 0.5): TimeCost {
  const sorted = times.toSorted((a, b) => a - b);
  const [first, median, third] = [
    quantile(sorted, 0.25),
    quantile(sorted, 0.5),
    quantile(sorted, 0.75),
  ];
  const noise = median > 0 ? (third - first) / 2 / median : 0;
  return { kind: "time", ms: quantile(sorted, part), noise };
}

/** Between two runs the value lies on the line between them. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}
