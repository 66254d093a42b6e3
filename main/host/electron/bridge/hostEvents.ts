import { EVENT_CHANNEL } from "#core/host/channels.ts";
import type { HostEvent } from "#core/host/contract.ts";

/** What goes to the window without having been asked for. */
export interface HostEvents {
  readonly send: (event: HostEvent) => void;
  /** The page listens: it gets what has waited. */
  readonly pageReady: () => void;
  /** The page is gone or being loaded again. */
  readonly pageGone: () => void;
}

/**
 * Passes events to the page. A file that was handed over waits until the page listens, however long
 * that takes; a command of the menu does not, because nobody would expect it later.
 */
export function createHostEvents(
  sendTo: () => { readonly send: (channel: string, event: HostEvent) => void } | undefined,
): HostEvents {
  let isReady = false;
  let waiting: HostEvent[] = [];
  const send = (event: HostEvent) => {
    if (isReady) sendTo()?.send(EVENT_CHANNEL, event);
    else if (event.kind === "file") waiting.push(event);
  };
  return {
    send,
    pageReady() {
      isReady = true;
      const now = waiting;
      waiting = [];
      now.forEach(send);
    },
    pageGone() {
      isReady = false;
    },
  };
}
