import type { ChangeIndex } from "./changeIndex.ts";
import type { Edit } from "./edit.ts";
import type { MergePlan } from "./planMerge.ts";
import { writeRemembering } from "./writeRemembering.ts";
import { writeUndo, type Author, type Written } from "./writeTransaction.ts";

/** A merge as it is to be signed: the plan of it, its index, and what was decided. */
export interface DecidedMerge {
  readonly plan: MergePlan;
  readonly index: ChangeIndex;
  readonly edits: readonly Edit[];
}

/**
 * The act of a merge: it names all that came, ends the undos that it ends, and holds what was decided.
 * `undefined` where the other copy knows nothing that is not here.
 */
export function writeMerge(
  { plan: { log, brought, resumed }, index, edits }: DecidedMerge,
  author: Author,
): Written | undefined {
  if (brought.length === 0 && resumed.length === 0 && edits.length === 0) return undefined;
  const decided = writeRemembering({ log, index }, edits, author) ?? writeUndo([], author);
  const { undoes: _, ...transaction } = decided.transaction;
  return {
    ...decided,
    transaction: {
      ...transaction,
      ...(resumed.length > 0 && { undoes: resumed }),
      brought: brought.map(({ id }) => id),
    },
  };
}
