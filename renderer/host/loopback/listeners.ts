import type { Host, HostEvent } from "#core/host/contract.ts";

/** Who listens to the host. What is said before anybody does waits for the first. */
export interface Listeners {
  readonly subscribe: Host["subscribe"];
  readonly tell: (event: HostEvent) => void;
}

export function createListeners(): Listeners {
  const listeners = new Set<(event: HostEvent) => void>();
  let waiting: readonly HostEvent[] = [];
  return {
    subscribe(listener) {
      listeners.add(listener);
      const missed = waiting;
      waiting = [];
      missed.forEach(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell(event) {
      if (listeners.size === 0) waiting = [...waiting, event];
      for (const listener of listeners) listener(event);
    },
  };
}
