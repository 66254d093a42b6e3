import type { Log, Transaction } from "./log.ts";
import { compareStamps, type Stamp } from "./stamp.ts";

/**
 * All acts of a log, oldest first: each after those that it undoes and those whose values it replaces,
 * else by the wall clocks of their authors, then by stamp. So one act from a clock that ran ahead, of
 * 2099, does not come after what was built on it, such as its own undo. The same on every device; acts
 * that a file made by hand puts in a circle come in some order, none twice.
 *
 * For an act of 2099 and its undo of 2026 this gives the act, then the undo.
 */
export function causalOrder(log: Log): readonly Transaction[] {
  const byTime = [...log.transactions.values()].sort(compareTimes);
  const owners = ownersOf(byTime);
  const ordered = new Set<Transaction>();
  const entered = new Set<Transaction>();
  // Without recursion: a chain of acts may be long.
  const path = byTime.toReversed();
  for (let act = path.at(-1); act !== undefined; act = path.at(-1)) {
    if (entered.has(act)) {
      ordered.add(act);
      path.pop();
      continue;
    }
    entered.add(act);
    for (const before of actsBefore(act, owners)) if (!entered.has(before)) path.push(before);
  }
  return [...ordered];
}

function compareTimes(a: Transaction, b: Transaction): number {
  return a.at === b.at ? compareStamps(a.id, b.id) : a.at < b.at ? -1 : 1;
}

/** The act that wrote each stamp. */
function ownersOf(acts: readonly Transaction[]): ReadonlyMap<Stamp, Transaction> {
  const owners = new Map<Stamp, Transaction>();
  for (const act of acts) {
    owners.set(act.id, act);
    for (const { stamp } of act.changes) owners.set(stamp, act);
  }
  return owners;
}

/** What has to come before an act; the youngest first, as a stack gives back the last one first. */
function actsBefore(
  { undoes = [], changes }: Transaction,
  owners: ReadonlyMap<Stamp, Transaction>,
): readonly Transaction[] {
  const stamps = [...undoes, ...changes.flatMap(({ prev }) => prev)];
  const acts = new Set(stamps.map((stamp) => owners.get(stamp)).filter((act) => act !== undefined));
  return [...acts].sort((a, b) => compareTimes(b, a));
}
