import { actsOf, originOf } from "#core/changes/actsOf.ts";
import type { LiveIndex } from "#core/changes/liveIndex.ts";
import type { Log, Transaction } from "#core/changes/log.ts";
import { createUndoPiles, type UndoPiles, type UndoStack } from "#core/changes/undoStack.ts";
import type { UndoState } from "#core/host/planCalls.ts";

/** What a person may undo and redo, followed act by act. */
export interface UndoHistory {
  readonly top: () => UndoStack;
  /** The same in words. */
  readonly state: () => UndoState;
  /** After an act was saved. */
  readonly add: (act: Transaction) => void;
  /** Reads the acts anew: something was forgotten. */
  readonly renew: () => void;
}

/** Somebody may say in the middle who they are: from then on their own acts are the ones to undo. */
export function createUndoHistory(log: () => Log, live: LiveIndex, who: () => string): UndoHistory {
  let known: { readonly who: string; readonly piles: UndoPiles } | undefined;

  function piles(): UndoPiles {
    const now = who();
    if (known?.who !== now) known = { who: now, piles: read(now) };
    return known.piles;
  }

  function read(person: string): UndoPiles {
    const made = createUndoPiles();
    const { retracted } = live.index();
    for (const act of actsOf({ log: log(), retracted }, person)) made.add(act);
    return made;
  }

  const describe = (act: Transaction) => originOf(log(), act).act;

  return {
    top: () => piles().top(),
    state() {
      const { undo, redo } = piles().top();
      return { ...(undo && { undo: describe(undo) }), ...(redo && { redo: describe(redo) }) };
    },
    add(act) {
      // Who is not followed yet is read from the log, which has the act already.
      if (known?.who === act.who) known.piles.add(act);
    },
    renew() {
      known = undefined;
    },
  };
}
