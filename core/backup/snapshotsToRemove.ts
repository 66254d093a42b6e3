/** A snapshot that may be removed. `isGood`: it was read back and is whole. */
export interface DatedSnapshot {
  /** When it was made, milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly isGood: boolean;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The snapshots that are no longer needed: the newest of every hour stays for a day, of every day for
 * thirty, of every month for ever (hours, days and months of UTC). The newest good one stays, and what
 * was made "later" than now, because the clock was set back. Where none is good, all stay.
 *
 * @example
 * snapshotsToRemove([{ at: 0, isGood: true }, { at: 60_000, isGood: true }], 120_000) // the first
 *
 * Source: Actual, `loot-core/src/shared/backups.ts`.
 */
export function snapshotsToRemove<Snapshot extends DatedSnapshot>(
  snapshots: readonly Snapshot[],
  now: number,
): readonly Snapshot[] {
  const newestFirst = snapshots.toSorted((a, b) => b.at - a.at);
  const newestGood = newestFirst.find(({ isGood }) => isGood);
  if (!newestGood) return [];
  const taken = new Set<string>();
  return newestFirst.filter((snapshot) => {
    if (snapshot.at > now) return false;
    const span = spanOf(snapshot.at, now);
    const isFirst = !taken.has(span);
    taken.add(span);
    return !isFirst && snapshot !== newestGood;
  });
}

/** The hour, day or month of which one snapshot stays. */
function spanOf(at: number, now: number): string {
  const instant = new Date(at).toISOString();
  if (now - at < DAY_MS) return instant.slice(0, "yyyy-MM-ddThh".length);
  if (now - at < 30 * DAY_MS) return instant.slice(0, "yyyy-MM-dd".length);
  return instant.slice(0, "yyyy-MM".length);
}
