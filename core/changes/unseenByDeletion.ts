import { canonicalJson } from "../model/json.ts";
import { newestFirst } from "./headsOf.ts";
import type { Change } from "./log.ts";
import type { Stamp } from "./stamp.ts";

/** The field that deletes its row. Its value, `{saw}`, holds the heads that the deleting hand saw. */
export const DELETED = "deleted";

/** The live values of each field of a row. */
export type HeadsOfRow = ReadonlyMap<string, readonly Change[]>;

/**
 * For a deleted row: the edits that its deleter had not seen, behind the deletion itself; empty
 * where there are none. Somebody's bringing the row back at the same time is such an edit.
 * `undefined` for a row that is not deleted.
 */
export function unseenByDeletion(live: HeadsOfRow): readonly Change[] | undefined {
  const heads = live.get(DELETED) ?? [];
  const deletions = heads.filter(({ value }) => value !== null);
  if (deletions.length === 0) return undefined;
  if (deletions.length < heads.length) return heads;
  const saw = new Set(deletions.flatMap(stampsSeenBy));
  const unseen = [...live]
    .filter(([field]) => field !== DELETED)
    .flatMap(([, changes]) => unseenEdits(changes, saw))
    .sort(newestFirst);
  return unseen.length === 0 ? [] : [...deletions, ...unseen];
}

/** Live values other than those that were seen: the same value set twice is no news. */
function unseenEdits(heads: readonly Change[], saw: ReadonlySet<Stamp>): readonly Change[] {
  const seen = heads.filter(({ stamp }) => saw.has(stamp));
  const known = new Set(seen.map(({ value }) => canonicalJson(value)));
  return heads.filter(({ value, stamp }) => {
    return value !== null && !saw.has(stamp) && !known.has(canonicalJson(value));
  });
}

function stampsSeenBy({ value }: Change): readonly Stamp[] {
  const saw = value !== null && typeof value === "object" && "saw" in value ? value.saw : undefined;
  return Array.isArray(saw) ? (saw as Stamp[]) : [];
}
