import type { Decision } from "../changes/decisionEdits.ts";
import type { ReviewedRow } from "../changes/mergeReview.ts";
import type { PlanId } from "../model/id.ts";

/** The bytes of a `*.convener` file whose plan is to be taken in. */
export interface FileToMerge {
  readonly bytes: Uint8Array;
  /** Somebody wishes so explicitly: a plan that was made apart counts as a copy of this one. */
  readonly join?: boolean;
}

/** The same with what was chosen where both have set a field; what is not named stays open. */
export interface FileToTakeIn extends FileToMerge {
  readonly decisions: readonly Decision[];
}

/** What taking in a file would do. Nothing is done. */
export type MergePreview =
  | ({ readonly kind: "copy" } & MergeReview)
  /** The file is of another plan: it may be opened as that, or joined on an explicit wish. */
  | {
      readonly kind: "other-plan";
      readonly plan: PlanId;
      /** The name of its group. */
      readonly name?: string;
      /** Whether that plan is on this computer. */
      readonly isHere: boolean;
    };

export interface MergeReview {
  /** Who did the last act that is new here. Absent where nothing is new. */
  readonly who?: string;
  /** When the file was written, an ISO 8601 instant in UTC. */
  readonly written?: string;
  /** When the last act of this organizer was that the file knows. */
  readonly seenUntil?: string;
  readonly rows: readonly ReviewedRow[];
  /** How many rows look the same before and after. */
  readonly same: number;
  /** Acts that are new here. */
  readonly acts: number;
  /** People whom the other copy has forgotten: that cannot be undone. */
  readonly forgotten: number;
}

/** A snapshot that this computer has made of a plan. */
export interface SnapshotSummary {
  readonly name: string;
  /** When it was made, an ISO 8601 instant in UTC. */
  readonly at: string;
  readonly bytes: number;
}

/** What going back to a snapshot would change. */
export interface SnapshotPreview {
  readonly rows: readonly ReviewedRow[];
  readonly same: number;
}
