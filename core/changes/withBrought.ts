import type { Log, Transaction } from "./log.ts";

/** What one undo of an act takes back: the act and, for a merge, all that came with it. */
export function withBrought(log: Log, act: Transaction): readonly Transaction[] {
  const brought = (act.brought ?? []).map((id) => log.transactions.get(id));
  return [act, ...brought.filter((one) => one !== undefined)];
}
