import type { HostFailure } from "#core/host/describeFailure.ts";
import type { FileToTakeIn } from "#core/host/mergeCalls.ts";
import type { ActOfEdits } from "#core/host/planCalls.ts";
import type { Result } from "#core/model/result.ts";

/** Something to be saved. */
export type Work =
  | { readonly kind: "act"; readonly act: ActOfEdits }
  /**
   * A field that was left. What it changes is found out in its turn, when everything before it is saved
   * and shown: two fields may be parts of one value. Nothing where nothing is left to change.
   */
  | { readonly kind: "field"; readonly toAct: () => ActOfEdits | undefined }
  /** A co-organizer's file, or a snapshot, taken in as one act. */
  | { readonly kind: "merge"; readonly file: FileToTakeIn }
  | { readonly kind: "restore"; readonly name: string }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

/** What is to be saved, in order. `blockedBy` is why the first of it could not be, last time. */
export interface SaveQueue {
  readonly waiting: readonly Work[];
  readonly blockedBy?: HostFailure;
}

export const emptyQueue: SaveQueue = { waiting: [] };

export function enqueue(queue: SaveQueue, work: Work): SaveQueue {
  return { ...queue, waiting: [...queue.waiting, work] };
}

/**
 * The queue after the host has answered for the first work in it. What the host cannot save now stays
 * where it is; what it refuses for good is dropped, and so is what it has saved.
 */
export function settle(queue: SaveQueue, answer: Result<unknown, HostFailure>): SaveQueue {
  const [first, ...rest] = queue.waiting;
  if (first && !answer.ok && mayBeRepeated(first, answer.error)) {
    return { waiting: queue.waiting, blockedBy: answer.error };
  }
  return { waiting: rest };
}

/**
 * Whether trying again can help and does no harm. An act that was saved without an answer changes
 * nothing the second time; an undo would take back one act more.
 */
function mayBeRepeated({ kind }: Work, { code }: HostFailure): boolean {
  return passing.has(code) || (code === "no-answer" && (kind === "act" || kind === "field"));
}

/** Failures that pass: space returns, the plan is opened again. */
const passing: ReadonlySet<HostFailure["code"]> = new Set([
  "cannot-write",
  "not-open",
  "not-restored",
]);
