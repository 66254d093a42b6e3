import { createStore, type StoreApi } from "zustand/vanilla";
import type { UndoState } from "#core/host/planCalls.ts";
import { emptyQueue, type SaveQueue } from "./session/saveQueue.ts";

/** What is being saved, and what undo and redo would act on. */
export interface SaveState {
  readonly queue: SaveQueue;
  readonly undo: UndoState;
}

export const nothingToSave: SaveState = { queue: emptyQueue, undo: {} };

export function createSaveStore(): StoreApi<SaveState> {
  return createStore<SaveState>()(() => nothingToSave);
}
