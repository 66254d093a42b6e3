import { setImmediate as nextTask } from "node:timers/promises";
import type { After } from "#renderer/stores/session/after.ts";

/** Timers that go off when a test says so, whatever their time. */
export interface ManualTimers {
  readonly after: After;
  readonly waiting: ReadonlySet<() => void>;
  readonly fire: () => void;
}

export function manualTimers(): ManualTimers {
  const waiting = new Set<() => void>();
  return {
    waiting,
    after(_, action) {
      const entry = () => action();
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    fire() {
      for (const action of [...waiting]) {
        if (waiting.delete(action)) action();
      }
    },
  };
}

const MOST_TASKS = 5_000;

/**
 * Lets everything run that needs no clock, firing timers as they come where there are some, until
 * `isDone` says so. Throws after many turns of the event loop, however quick the computer is.
 */
export async function runUntil(isDone: () => boolean, timers?: ManualTimers): Promise<void> {
  for (let task = 0; task < MOST_TASKS; task += 1) {
    if (isDone()) return;
    timers?.fire();
    await nextTask();
  }
  throw new Error("It did not come to that.");
}
