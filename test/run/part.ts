/** The static checks are npm scripts of package.json; each counts as one test. */
export interface StaticPart {
  readonly kind: "static";
  readonly name: string;
  readonly scripts: readonly string[];
}

/** Tests that run in one process of Vitest, in one time zone. */
export interface TestPart {
  readonly kind: "tests";
  readonly name: string;
  /** Files, or folders with a slash at their end, from the root of the project. */
  readonly paths: readonly string[];
  /** IANA name, given to the process as `TZ`. */
  readonly zone: string;
  /** Variables for this part, such as the host that its specs run on. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it runs what `npm run build` makes. */
  readonly isOfBuild?: true;
}

export type Part = StaticPart | TestPart;

export interface TestFailure {
  readonly title: string;
  readonly detail: string;
}

/** What came of a part. `reasons` says why tests were skipped, one entry for each of them. */
export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly TestFailure[];
  readonly reasons: readonly string[];
  /** Lines for the reader that are neither passed nor failed, e.g. the version of a client. */
  readonly information: readonly string[];
}

export interface FinishedPart extends Outcome {
  readonly name: string;
  readonly seconds: number;
}
