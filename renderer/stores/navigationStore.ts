import { createStore, type StoreApi } from "zustand/vanilla";
import type { Meeting } from "#core/model/records/meeting.ts";
import { home, type Route } from "./navigation/route.ts";

/** Where in the plan somebody is, and where they were before, as in a browser. */
export interface NavigationState {
  readonly route: Route;
  readonly past: readonly Route[];
  readonly future: readonly Route[];
  /** The meeting that is chosen in the agenda. */
  readonly meeting: Meeting["id"] | undefined;
  readonly navigate: (route: Route) => void;
  /** Another choice within the view: going back leads to the view before, not to the choice before. */
  readonly replace: (route: Route) => void;
  readonly back: () => void;
  readonly forward: () => void;
  /** To where a plan begins, with nothing to go back to: those places were of another plan. */
  readonly goHome: () => void;
  readonly showMeeting: (meeting: Meeting["id"] | undefined) => void;
}

/** So many steps back; older ones nobody remembers. */
const MOST = 100;

export function createNavigationStore(): StoreApi<NavigationState> {
  return createStore<NavigationState>()((set, get) => ({
    route: home,
    past: [],
    future: [],
    meeting: undefined,
    navigate(route) {
      const { route: here, past } = get();
      if (isSame(here, route)) return;
      set({ route, past: [...past, here].slice(-MOST), future: [] });
    },
    replace: (route) => set({ route }),
    back() {
      const { route: here, past, future } = get();
      const route = past.at(-1);
      if (route) set({ route, past: past.slice(0, -1), future: [here, ...future] });
    },
    forward() {
      const { route: here, past, future } = get();
      const [route, ...rest] = future;
      if (route) set({ route, past: [...past, here], future: rest });
    },
    goHome: () => set({ route: home, past: [], future: [], meeting: undefined }),
    showMeeting: (meeting) => set({ meeting }),
  }));
}

function isSame(a: Route, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
