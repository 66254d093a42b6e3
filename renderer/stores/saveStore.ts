import { createStore, type StoreApi } from "zustand/vanilla";
import type { UndoState } from "#core/host/planCalls.ts";
import { emptyQueue, type SaveQueue } from "./session/saveQueue.ts";

/** What is being saved, and what undo and redo would act on. */
export interface SaveState {
  readonly queue: SaveQueue;
  readonly undo: UndoState;
  /** When the queue last became empty, in milliseconds since 1970. */
  readonly savedAt?: number | undefined;
}

export const nothingToSave: SaveState = {
  queue: emptyQueue,
  undo: {},
  savedAt: undefined,
};

export function createSaveStore(): StoreApi<SaveState> {
  return createStore<SaveState>()(() => nothingToSave);
}
