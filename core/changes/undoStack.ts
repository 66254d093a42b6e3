import type { Transaction } from "./log.ts";
import type { Stamp } from "./stamp.ts";

/** What "undo" and "redo" would act on next. */
export interface UndoStack {
  readonly undo?: Transaction;
  /** An undo that has not been followed by a new act: undoing it is redo. */
  readonly redo?: Transaction;
}

/**
 * Reads the stack out of one person's acts, oldest first, as an editor keeps it: an undo takes the
 * act before it off, a redo puts it back, a new act forgets what could have been redone.
 */
export function undoStack(acts: readonly Transaction[]): UndoStack {
  const piles = createUndoPiles();
  for (const act of acts) piles.add(act);
  return piles.top();
}

/** The stack of somebody who goes on acting. */
export interface UndoPiles {
  readonly add: (act: Transaction) => void;
  readonly top: () => UndoStack;
}

export function createUndoPiles(): UndoPiles {
  const done: Transaction[] = [];
  const undone: Transaction[] = [];
  return {
    add(act) {
      const target = act.undoes?.[0];
      // A merge that brings back what an undo took away is an act of its own all the same.
      if (target === undefined || act.brought !== undefined) {
        done.push(act);
        undone.length = 0;
      } else if (takes(done, target)) {
        undone.push(act);
      } else if (takes(undone, target)) {
        done.push(act);
      }
    },
    top() {
      const undo = done.at(-1);
      const redo = undone.at(-1);
      return { ...(undo && { undo }), ...(redo && { redo }) };
    },
  };
}

/** Takes the top off the pile where it is the one meant. */
function takes(pile: Transaction[], target: Stamp): boolean {
  const fits = pile.at(-1)?.id === target;
  if (fits) pile.pop();
  return fits;
}
