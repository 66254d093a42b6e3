import type { Answer } from "#core/host/contract.ts";
import type { After } from "./after.ts";

export interface RefreshPorts {
  readonly after: After;
  /** Compares with the host, in its turn. */
  readonly sync: () => Answer<unknown>;
}

/** Compares with the host once more, later: several wishes become one, and a failure is another wish. */
export interface Refreshing {
  readonly soon: () => void;
  readonly later: () => void;
  readonly stop: () => void;
}

/** The window that acted writes the projection meanwhile, which saves reading all rows again. */
const SOON_MS = 200;
const LATER_MS = 3_000;

export function createRefreshing({ after, sync }: RefreshPorts): Refreshing {
  let cancel: () => void = () => undefined;
  let isStopped = false;

  async function run(): Promise<void> {
    const synced = await sync();
    if (!synced.ok) refreshAfter(LATER_MS);
  }

  function refreshAfter(milliseconds: number): void {
    cancel();
    if (!isStopped) cancel = after(milliseconds, () => void run());
  }

  return {
    soon: () => refreshAfter(SOON_MS),
    later: () => refreshAfter(LATER_MS),
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
