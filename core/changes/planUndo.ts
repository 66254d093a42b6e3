import { changesOf, type ChangeIndex } from "./changeIndex.ts";
import { headsOf } from "./headsOf.ts";
import type { Change, Place, Transaction } from "./log.ts";
import type { Stamp } from "./stamp.ts";
import type { Edit } from "./writeTransaction.ts";

export interface UndoPlan {
  /** What puts the fields back, to be written as one transaction. */
  readonly edits: readonly Edit[];
  /** Fields that somebody has changed since; they stay as they are. */
  readonly kept: readonly Place[];
}

/**
 * Takes back a set of transactions: one act, or all that a merge brought. Each field whose head is
 * still theirs goes back to the heads that it had without them; undoing the resolution of a conflict
 * opens it again. Undoing an undo is redo.
 */
export function planUndo(index: ChangeIndex, undone: readonly Transaction[]): UndoPlan {
  const batch = new Set(undone.map(({ id }) => id));
  const edits: Edit[] = [];
  const kept: Place[] = [];
  for (const place of placesOf(undone)) {
    const changes = changesOf(index, place);
    const heads = headsOf(changes);
    const own = heads.filter(({ tx }) => batch.has(tx));
    if (own.length === 0) kept.push(place);
    else edits.push(...editsBack(place, { changes, heads, own, batch }));
  }
  return { edits, kept };
}

function placesOf(transactions: readonly Transaction[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { table, id, field } of transactions.flatMap(({ changes }) => changes)) {
    places.set(JSON.stringify([table, id, field]), { table, id, field });
  }
  return [...places.values()];
}

interface FieldState {
  readonly changes: readonly Change[];
  readonly heads: readonly Change[];
  readonly own: readonly Change[];
  readonly batch: ReadonlySet<Stamp>;
}

function editsBack(place: Place, { changes, heads, own, batch }: FieldState): readonly Edit[] {
  const { table, id, field } = place;
  const others = heads.filter((head) => !own.includes(head));
  const replaced = ancestorsOf(others, changes);
  const before = headsOf(changes.filter(({ tx }) => !batch.has(tx)));
  const back = before.filter((head) => !others.includes(head) && !replaced.has(head.stamp));
  const prev = own.map(({ stamp }) => stamp);
  if (back.length > 0) return back.map(({ value }) => ({ table, id, field, value, prev }));
  // Nothing to go back to: another head absorbs ours, or the field is empty again.
  const other = others[0];
  if (!other) return [{ table, id, field, value: null, prev }];
  return [{ table, id, field, value: other.value, prev: [...prev, other.stamp] }];
}

/** The stamps that these changes replaced, directly or through others. */
function ancestorsOf(heads: readonly Change[], changes: readonly Change[]): ReadonlySet<Stamp> {
  const byStamp = new Map(changes.map((change) => [change.stamp, change]));
  const found = new Set<Stamp>();
  const waiting = heads.flatMap(({ prev }) => prev);
  for (let stamp = waiting.pop(); stamp !== undefined; stamp = waiting.pop()) {
    if (found.has(stamp)) continue;
    found.add(stamp);
    waiting.push(...(byStamp.get(stamp)?.prev ?? []));
  }
  return found;
}
