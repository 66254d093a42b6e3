import type { Rows } from "#core/changes/projectRows.ts";
import type { Committed, Head } from "#core/host/planCalls.ts";

/** The rows of a plan, and the head of the journal that they were made from. */
export interface Projected {
  readonly head: Head;
  readonly rows: Rows;
}

/** From one head to the next. */
export type Step = Pick<Committed, "before" | "head" | "rows">;

/**
 * Where a window keeps the rows of a plan between two starts. It is never the truth: whatever is
 * missing or fails here is made again from the host. Its calls reject when the storage fails.
 */
export interface Projection {
  /** How far it goes; nothing where it is empty. */
  readonly readHead: () => Promise<Head | undefined>;
  /** Rows and head that belong together; nothing where it is empty or rows are missing or changed. */
  readonly read: () => Promise<Projected | undefined>;
  /** Takes the step where it stands at its beginning, all or nothing; says whether it did. */
  readonly apply: (step: Step) => Promise<boolean>;
  /** These rows instead of all that is there, all or nothing. */
  readonly replaceAll: (projected: Projected) => Promise<void>;
  readonly close: () => void;
}
