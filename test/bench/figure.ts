/** One line of the figures: what was measured, over how many things, and beside what. */
export interface Figure {
  readonly what: string;
  readonly count: number;
  /** What is counted, in the plural: "changes". */
  readonly unit: string;
  readonly cost: Cost;
  /** How many times the cost of something else in the same run: a floor, or a peer's same work. */
  readonly against?: { readonly what: string; readonly ratio: number };
  /** The cost of one thing here by that of one thing at a smaller size: 1 where it grows evenly. */
  readonly growth?: number;
}

export type Cost = TimeCost | { readonly kind: "memory"; readonly bytes: number };

export interface TimeCost {
  readonly kind: "time";
  /** Median of the runs, in milliseconds. */
  readonly ms: number;
  /** How far the runs are apart: half of the distance between the quartiles, as part of the median. */
  readonly noise: number;
}

/** How much is measured. */
export interface Scale {
  /** Runs of which the median is taken, after one that warms up. */
  readonly runs: number;
  /** As above, of the application with its window. */
  readonly launches: number;
  /** Acts that are saved one after the other. */
  readonly commits: number;
  readonly rows: Sizes;
  readonly changes: Sizes;
  readonly meetings: Sizes;
}

export interface Sizes {
  readonly small: number;
  readonly large: number;
}

/** Figures that belong together. `measure` takes seconds and returns the same rows at every scale. */
export interface FigureGroup {
  readonly name: string;
  readonly measure: (scale: Scale) => readonly Figure[] | Promise<readonly Figure[]>;
  /** Why it cannot be measured here, `undefined` where it can. */
  readonly absence?: () => string | undefined;
}
