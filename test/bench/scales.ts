import type { Scale } from "./figure.ts";

/** What is published. Twelve rows are the calendar of one year of a group that meets monthly. */
export const fullScale: Scale = {
  runs: 5,
  launches: 3,
  commits: 200,
  rows: { small: 12, large: 1_200 },
  changes: { small: 10_000, large: 100_000 },
  meetings: { small: 1_000, large: 10_000 },
};

/** Enough to see that every figure can still be taken. */
export const tinyScale: Scale = {
  runs: 1,
  launches: 1,
  commits: 3,
  rows: { small: 2, large: 4 },
  changes: { small: 20, large: 40 },
  meetings: { small: 2, large: 4 },
};
