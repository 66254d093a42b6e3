import type { Figure } from "./figure.ts";
import { toTimeCost } from "./toTimeCost.ts";

/** The usual and the slow ones of many saves, each beside the same of the floor. */
export function latencyFigures(
  what: string,
  times: readonly number[],
  floor: readonly number[],
): readonly Figure[] {
  return [0.5, 0.95].map((part): Figure => {
    const percentile = `p${String(part * 100)}`;
    const [cost, other] = [toTimeCost(times, part), toTimeCost(floor, part)];
    return {
      what: `${what}, ${percentile}`,
      count: 1,
      unit: "act",
      cost,
      against: { what: `append and fsync, ${percentile}`, ratio: cost.ms / other.ms },
    };
  });
}
