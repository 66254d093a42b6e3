import { canonicalJson } from "../model/json.ts";
import { headsAt, type ChangeIndex } from "./changeIndex.ts";
import { saneWall, takeStamps, type Clock, type Moment } from "./clock.ts";
import type { Edit } from "./edit.ts";
import { MAX_WHO, type Act, type Change, type Transaction } from "./log.ts";
import type { Stamp } from "./stamp.ts";

/** Who does what, and when. */
export interface Author {
  readonly who: string;
  readonly act: Act;
  readonly clock: Clock;
  readonly moment: Moment;
}

/** What was written, and the author's clock after it. */
export interface Written {
  readonly transaction: Transaction;
  readonly clock: Clock;
}

/**
 * The edits as one transaction. Edits that change nothing are left out; where all of them change
 * nothing there is no transaction.
 */
export function writeTransaction(
  index: ChangeIndex,
  edits: readonly Edit[],
  author: Author,
): Written | undefined {
  const causal = lastOfEachField(edits)
    .map((edit) => ({ ...edit, prev: edit.prev ?? headsAt(index, edit).map(({ stamp }) => stamp) }))
    .filter((edit) => !isIdle(index, edit));
  if (causal.length === 0) return undefined;
  const { stamps, clock } = takeStamps(author.clock, author.moment, causal.length);
  const tx = stamps[0] as Stamp;
  const changes = causal.map(({ table, id, field, value, prev }, i): Change => {
    return { stamp: stamps[i] as Stamp, tx, table, id, field, value, prev };
  });
  return { transaction: { ...signed(tx, author), changes }, clock };
}

/**
 * The undo of transactions: itself a transaction without changes, which can be undone. What the
 * plan shows afterwards is what it would show had they never been written.
 */
export function writeUndo(undone: readonly Transaction[], author: Author): Written {
  const { stamps, clock } = takeStamps(author.clock, author.moment, 1);
  const undoes = undone.map(({ id }) => id);
  return { transaction: { ...signed(stamps[0] as Stamp, author), undoes, changes: [] }, clock };
}

function signed(id: Stamp, { who, act, moment }: Author): Omit<Transaction, "changes"> {
  const at = new Date(saneWall(moment.wall)).toISOString();
  return { id, at, who: who.slice(0, MAX_WHO).toWellFormed(), act };
}

/** Within one act the last word on a field counts. */
function lastOfEachField(edits: readonly Edit[]): readonly Edit[] {
  const key = ({ table, id, field }: Edit): string => JSON.stringify([table, id, field]);
  return [...new Map(edits.map((edit) => [key(edit), edit])).values()];
}

function isIdle(index: ChangeIndex, edit: Edit & { readonly prev: readonly Stamp[] }): boolean {
  const heads = headsAt(index, edit);
  const [only] = heads;
  if (!only) return edit.value === null;
  const replacesIt = edit.prev.length === 1 && edit.prev[0] === only.stamp;
  if (heads.length > 1 || !replacesIt) return false;
  return canonicalJson(only.value) === canonicalJson(edit.value);
}
