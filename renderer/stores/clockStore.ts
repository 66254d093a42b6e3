import { createStore, type StoreApi } from "zustand/vanilla";

/** The wall clock: "today" and "in three days" change while a window stays open. */
export interface ClockState {
  /** Milliseconds since 1970, UTC; as new as its last reading. */
  readonly now: number;
  readonly read: () => void;
}

export function createClockStore(now: () => number): StoreApi<ClockState> {
  return createStore<ClockState>()((set) => ({ now: now(), read: () => set({ now: now() }) }));
}
