import type { Figure, Sizes, TimeCost } from "./figure.ts";
import { timeSideBySide } from "./timeSideBySide.ts";

/** Work on an input, beside a floor (the least that any such work does) or a peer's same work. */
export interface ComparedWork<Input> {
  readonly what: string;
  readonly run: (input: Input) => unknown;
  readonly against: { readonly what: string; readonly run: (input: Input) => unknown };
}

export interface SizedInputs<Input> {
  readonly runs: number;
  readonly sizes: Sizes;
  readonly unit: string;
  readonly make: (count: number) => Input;
}

/** Two figures for each work, one of the small input and one of the large one with its growth. */
export function compareAtSizes<Input>(
  { runs, sizes, unit, make }: SizedInputs<Input>,
  works: readonly ComparedWork<Input>[],
): readonly Figure[] {
  const inputs = [sizes.small, sizes.large].map((count) => ({ count, input: make(count) }));
  // One work at a time: what another leaves to the garbage collector is not counted here.
  return works.flatMap(({ what, run, against }) => {
    const measured = inputs.map(({ count, input }): Measured => {
      // As many items in each run at both sizes, so that neither is too short for the clock.
      const times = Math.max(1, Math.round(sizes.large / count));
      const { own, other } = timeSideBySide(runs, {
        own: () => repeat(times, () => run(input)),
        other: () => repeat(times, () => against.run(input)),
      });
      return { count, own: ofOne(own, times), other: ofOne(other, times) };
    });
    return measured.map(({ count, own, other }, i): Figure => {
      const smaller = measured[i - 1];
      const ratio = { what: against.what, ratio: own.ms / other.ms };
      const growth = smaller && own.ms / count / (smaller.own.ms / smaller.count);
      return {
        ...{ what, count, unit, cost: own, against: ratio },
        ...(growth === undefined ? {} : { growth }),
      };
    });
  });
}

interface Measured {
  readonly count: number;
  readonly own: TimeCost;
  readonly other: TimeCost;
}

function repeat(times: number, run: () => unknown): void {
  for (let time = 0; time < times; time += 1) run();
}

function ofOne({ ms, ...cost }: TimeCost, times: number): TimeCost {
  return { ...cost, ms: ms / times };
}
