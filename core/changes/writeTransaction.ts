import { canonicalJson, type Json } from "../model/json.ts";
import { changesOf, type ChangeIndex } from "./changeIndex.ts";
import { takeStamps, type Clock, type Moment } from "./clock.ts";
import { headsOf } from "./headsOf.ts";
import type { Act, Change, Place, Transaction } from "./log.ts";
import type { Stamp } from "./stamp.ts";

/** A value that a field is to get; `null` empties it. */
export interface Edit extends Place {
  readonly value: Json;
  /** The stamps that it replaces, where these are not simply the field's heads. */
  readonly prev?: readonly Stamp[];
}

/** Who does what, and when. */
export interface Author {
  readonly who: string;
  readonly act: Act;
  readonly clock: Clock;
  readonly moment: Moment;
  readonly undoes?: readonly Stamp[];
}

/**
 * The edits as one transaction, and the author's clock after it. Edits that change nothing are left
 * out; where all of them change nothing there is no transaction.
 */
export function writeTransaction(
  index: ChangeIndex,
  edits: readonly Edit[],
  author: Author,
): { readonly transaction: Transaction; readonly clock: Clock } | undefined {
  const causal = lastOfEachField(edits)
    .map((edit) => ({ ...edit, prev: edit.prev ?? stampsOfHeads(index, edit) }))
    .filter((edit) => !isIdle(index, edit));
  if (causal.length === 0) return undefined;
  const { stamps, clock } = takeStamps(author.clock, author.moment, causal.length);
  const id = stamps[0] as Stamp;
  const changes = causal.map(({ table, id: row, field, value, prev }, i): Change => {
    return { stamp: stamps[i] as Stamp, tx: id, table, id: row, field, value, prev };
  });
  const at = new Date(author.moment.wall).toISOString();
  const { who, act, undoes } = author;
  return { transaction: { id, at, who, act, ...(undoes && { undoes }), changes }, clock };
}

/** Within one act the last word on a field counts, unless the edits name what they replace. */
function lastOfEachField(edits: readonly Edit[]): readonly Edit[] {
  const last = new Map<string, Edit>();
  edits.forEach((edit, i) => {
    const key = [edit.table, edit.id, edit.field, ...(edit.prev ? [i] : [])];
    last.set(JSON.stringify(key), edit);
  });
  return [...last.values()];
}

function stampsOfHeads(index: ChangeIndex, place: Place): readonly Stamp[] {
  return headsOf(changesOf(index, place)).map(({ stamp }) => stamp);
}

function isIdle(index: ChangeIndex, edit: Edit & { readonly prev: readonly Stamp[] }): boolean {
  const heads = headsOf(changesOf(index, edit));
  if (heads.length === 0) return edit.value === null;
  const [only, ...others] = heads;
  const replacesIt = edit.prev.length === 1 && edit.prev[0] === only?.stamp;
  if (!only || others.length > 0 || !replacesIt) return false;
  return canonicalJson(only.value) === canonicalJson(edit.value);
}
