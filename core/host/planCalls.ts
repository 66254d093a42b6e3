import type { Act, Change, Place } from "../changes/log.ts";
import type { ProjectedRow } from "../changes/projectRow.ts";
import type { Edit } from "../changes/edit.ts";
import type { PlanId } from "../model/id.ts";
import type { Facts } from "../text/phrase.ts";

/** A plan on this computer. `name` is the group's, as it was when the plan was last open. */
export interface PlanSummary {
  readonly id: PlanId;
  readonly name?: string;
}

/**
 * How far the journal of a plan goes: its file (`epoch`), its last record and that record's hash. A
 * projection that was made from another head is not trusted.
 */
export interface Head {
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string;
}

/** Something that opening a plan found and put right, for people to read. */
export interface HostFinding {
  readonly code: string;
  readonly facts: Facts;
}

export interface OpenedPlan {
  readonly id: PlanId;
  readonly head: Head;
  readonly findings: readonly HostFinding[];
  readonly undo: UndoState;
  readonly drafts: readonly Draft[];
}

/** What "undo" and "redo" would act on; absent where there is nothing. */
export interface UndoState {
  readonly undo?: Act;
  readonly redo?: Act;
}

/** What somebody is typing into a field and has not left yet. It survives a crash. */
export interface Draft extends Place {
  readonly text: string;
}

/** An act of a person: edits that are saved, shown and undone together. */
export interface ActOfEdits {
  readonly act: Act;
  readonly edits: readonly Edit[];
}

/** A row of a table as it stands now, or `null` where it is gone. */
export interface RowState {
  readonly table: string;
  readonly id: string;
  readonly row: ProjectedRow | null;
}

/** What an act that is saved has changed. `before` equals `head` where it changed nothing. */
export interface Committed {
  readonly before: Head;
  readonly head: Head;
  readonly rows: readonly RowState[];
  readonly undo: UndoState;
}

/** A part of all rows of a plan. All pages of one reading have the same head, or it starts again. */
export interface RowsPage {
  readonly head: Head;
  readonly rows: readonly RowState[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: number;
  /** Rows in all, for the progress. */
  readonly total: number;
}

/** A value that a field has had, with who set it and when (an ISO 8601 instant in UTC). */
export interface PastValue extends Change {
  readonly who: string;
  readonly at: string;
}
