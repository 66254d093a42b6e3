import type { Log } from "#core/changes/log.ts";
import { union } from "#core/changes/union.ts";
import type { OpenedJournal } from "../journal/openJournal.ts";
import type { GoodSnapshot } from "../snapshots/newestSnapshot.ts";
import type { RestoreFinding } from "#core/host/failures/planFailures.ts";

/** What a plan is after its journal and its newest whole snapshot were read. */
export interface RestoredPlan {
  readonly log: Log;
  /** What was put right; `undefined` where the journal was whole and knew everything. */
  readonly finding: RestoreFinding | undefined;
}

/**
 * The journal is the truth. Where it is damaged, or knows less than a snapshot, all that either knows
 * is put together. `undefined` where nothing is left to restore.
 */
export function restorePlan(
  { log, expected, mustRestore }: OpenedJournal,
  snapshot: GoodSnapshot | undefined,
): RestoredPlan | undefined {
  const isBehind = snapshot !== undefined && knowsMore(snapshot.log, log);
  if (!mustRestore && !isBehind) return { log, finding: undefined };
  const isEmpty = log.transactions.size === 0 && log.redactions.size === 0;
  if (isEmpty && !snapshot && expected !== 0) return undefined;
  const both = snapshot ? union(log, snapshot.log) : undefined;
  // Two that contradict each other: what was written last counts, and the snapshot stays as it is.
  const restored = both?.ok ? both.value : log;
  return { log: restored, finding: describe(restored, expected, snapshot) };
}

/** Whether one log knows an act or a forgetting that the other does not. */
export function knowsMore(theirs: Log, mine: Log): boolean {
  return (
    [...theirs.transactions.keys()].some((id) => !mine.transactions.has(id)) ||
    [...theirs.redactions.keys()].some((salt) => !mine.redactions.has(salt))
  );
}

function describe(
  { transactions, redactions }: Log,
  expected: number | undefined,
  snapshot: GoodSnapshot | undefined,
): RestoreFinding {
  const known = transactions.size + redactions.size;
  // A count that the snapshot proves too low proves nothing.
  if (expected === undefined || known > expected) {
    const time = snapshot ? new Date(snapshot.at).toISOString().slice(0, 19).replace("T", " ") : "";
    return { code: "restored-to", facts: { time } };
  }
  const missing = expected - known;
  if (missing === 0) return { code: "restored", facts: {} };
  return { code: "restored-in-part", facts: { missing } };
}
