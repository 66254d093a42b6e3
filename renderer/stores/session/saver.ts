import type { Answer } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { Committed } from "#core/host/planCalls.ts";
import type { Result } from "#core/model/result.ts";
import type { After } from "./after.ts";
import { emptyQueue, enqueue, settle, type SaveQueue, type Work } from "./saveQueue.ts";

export interface SaverPorts {
  /** Saves one work; `blockedBy` is why it was not saved the last time. */
  readonly perform: (work: Work, blockedBy: HostFailure | undefined) => Answer<Saved>;
  readonly after: After;
  readonly changed: (queue: SaveQueue) => void;
}

/** Nothing where there was nothing to change. */
export type Saved = Committed | undefined;
export type Outcome = Result<Saved, HostFailure>;

/** Saves one work after the other, and tries again by itself what could not be saved. */
export interface Saver {
  /** Answers when the host has saved it or has refused it for good, however long that takes. */
  readonly submit: (work: Work) => Promise<Outcome>;
  /** Tries again at once. */
  readonly retry: () => void;
  readonly stop: () => void;
}

const RETRY_MS = 3_000;

export function createSaver({ perform, after, changed }: SaverPorts): Saver {
  let queue = emptyQueue;
  let isRunning = false;
  let cancelRetry: () => void = () => undefined;
  const answers: ((outcome: Outcome) => void)[] = [];

  function become(next: SaveQueue): void {
    queue = next;
    changed(queue);
  }

  async function run(): Promise<void> {
    cancelRetry();
    if (isRunning) return;
    isRunning = true;
    try {
      for (let [work] = queue.waiting; work; [work] = queue.waiting) {
        const outcome = await perform(work, queue.blockedBy);
        become(settle(queue, outcome));
        if (queue.blockedBy) {
          cancelRetry = after(RETRY_MS, () => void run());
          return;
        }
        answers.shift()?.(outcome);
      }
    } finally {
      isRunning = false;
    }
  }

  return {
    submit(work) {
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      answers.push(resolve);
      become(enqueue(queue, work));
      // While the first of the queue is blocked, the timer tries again and not each new act.
      if (!queue.blockedBy) void run();
      return promise;
    },
    retry: () => void run(),
    stop: () => cancelRetry(),
  };
}
