import { createStore, type StoreApi } from "zustand/vanilla";
import type { Meeting } from "#core/model/records/meeting.ts";

/** Where in the plan somebody is. */
export interface NavigationState {
  /** The meeting that is being edited. */
  readonly meeting: Meeting["id"] | undefined;
  readonly showMeeting: (meeting: Meeting["id"] | undefined) => void;
}

export function createNavigationStore(): StoreApi<NavigationState> {
  return createStore<NavigationState>()((set) => ({
    meeting: undefined,
    showMeeting: (meeting) => set({ meeting }),
  }));
}
