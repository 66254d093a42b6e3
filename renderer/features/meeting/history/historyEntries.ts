import type { PastValue } from "#core/host/planCalls.ts";

/** What one act changed of a meeting: who, when, and the fields with their new values. */
export interface HistoryEntry {
  readonly tx: string;
  readonly who: string;
  readonly at: string;
  readonly changes: readonly PastValue[];
}

/**
 * Past values put together by the act that wrote them, the newest act first. That a row is of the meeting
 * is no news, nor is the place that it had at first.
 *
 * @param past newest first
 */
export function historyEntries(past: readonly PastValue[]): readonly HistoryEntry[] {
  const acts = Map.groupBy(past, ({ tx }) => tx);
  return [...acts].flatMap(([tx, all]) => {
    const made = new Set(all.filter(({ field }) => field === "meeting").map(({ id }) => id));
    const changes = all
      .filter(({ id, field }) => field !== "meeting" && !(field === "order" && made.has(id)))
      .toReversed();
    const [first] = changes;
    return first ? [{ tx, who: first.who, at: first.at, changes }] : [];
  });
}
