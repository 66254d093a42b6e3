import type { PastValue } from "#core/host/planCalls.ts";

/** What one act changed of a meeting: who, when, and the fields with their new values. */
export interface HistoryEntry {
  readonly tx: string;
  readonly who: string;
  readonly at: string;
  readonly changes: readonly PastValue[];
}

/**
 * Past values put together by the act that wrote them, the newest act first.
 *
 * @param past newest first
 */
export function historyEntries(past: readonly PastValue[]): readonly HistoryEntry[] {
  const acts = Map.groupBy(past, ({ tx }) => tx);
  return [...acts].flatMap(([tx, changes]) => {
    const [first] = changes;
    return first ? [{ tx, who: first.who, at: first.at, changes: changes.toReversed() }] : [];
  });
}
