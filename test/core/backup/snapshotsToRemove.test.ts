import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSnapshotName, parseSnapshotName } from "#core/backup/snapshotName.ts";
import { snapshotsToRemove } from "#core/backup/snapshotsToRemove.ts";
import { checkProperty } from "#test/property.ts";

const now = Date.UTC(2026, 10, 21, 12, 30);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const good = (...instants: readonly string[]) =>
  instants.map((instant) => ({ at: new Date(`${instant}Z`).getTime(), isGood: true, instant }));
const removed = (...instants: readonly string[]) =>
  snapshotsToRemove(good(...instants), now).map(({ instant }) => instant);

describe("snapshotsToRemove", () => {
  it("keeps the newest of every hour for a day", () => {
    expect(
      removed("2026-11-21T12:20", "2026-11-21T12:05", "2026-11-21T11:59", "2026-11-20T13:00"),
    ).toEqual(["2026-11-21T12:05"]);
  });

  it("keeps the newest of every day for thirty days", () => {
    expect(removed("2026-11-19T22:00", "2026-11-19T09:00", "2026-11-01T09:00")).toEqual([
      "2026-11-19T09:00",
    ]);
  });

  it("keeps the newest of every month for ever", () => {
    expect(removed("2019-02-27T10:00", "2019-02-03T10:00", "2019-01-31T10:00")).toEqual([
      "2019-02-03T10:00",
    ]);
  });

  it("keeps the newest good one where a damaged one is newer", () => {
    const [damaged, whole, older] = good(
      "2026-11-21T12:20",
      "2026-11-21T12:10",
      "2026-11-21T12:00",
    );
    const snapshots = [{ ...damaged!, isGood: false }, whole!, older!];
    expect(snapshotsToRemove(snapshots, now)).toEqual([older]);
  });

  it("removes nothing where none is known to be good", () => {
    const unknown = good("2026-11-21T12:20", "2026-11-21T12:10").map((snapshot) => {
      return { ...snapshot, isGood: false };
    });
    expect(snapshotsToRemove(unknown, now)).toEqual([]);
  });

  it("keeps what a clock that was set back takes for later than now", () => {
    expect(removed("2026-11-23T12:20", "2026-11-23T12:10", "2026-11-21T12:10")).toEqual([]);
  });
});

const snapshots = fc.array(
  fc.record({
    at: fc.integer({ min: now - 90 * DAY_MS, max: now + DAY_MS }),
    isGood: fc.boolean(),
  }),
  { maxLength: 60 },
);

it("does not depend on the order, and what it keeps it keeps when asked again", () =>
  checkProperty(
    "thinning is stable",
    fc.property(snapshots, (all) => {
      const distinct = [...new Map(all.map((one) => [one.at, one])).values()];
      const gone = snapshotsToRemove(distinct, now);
      expect(snapshotsToRemove(distinct.toReversed(), now)).toEqual(gone);
      const kept = distinct.filter((one) => !gone.includes(one));
      expect(snapshotsToRemove(kept, now)).toEqual([]);
    }),
  ));

it("never leaves a time without a snapshot from which it has gone", () =>
  checkProperty(
    "thinning over the years",
    fc.property(fc.integer({ min: 1, max: 400 }), (days) => {
      let kept: readonly { readonly at: number; readonly isGood: boolean }[] = [];
      const start = now - days * DAY_MS;
      for (let at = start; at < start + DAY_MS; at += 50 * MINUTE_MS) {
        const all = [...kept, { at, isGood: true }];
        const gone = snapshotsToRemove(all, at);
        kept = all.filter((one) => !gone.includes(one));
        expect(kept).toContainEqual({ at, isGood: true });
      }
      const left = kept.length - snapshotsToRemove(kept, now).length;
      expect(left).toBeGreaterThan(0);
    }),
    { runs: 20 },
  ));

describe("the name of a snapshot", () => {
  it("tells when and of which journal it was made", () => {
    const name = formatSnapshotName({ at: now, epoch: 3, digest: "0123456789ab" });
    expect(name).toBe("2026-11-21T12-30-00-000Z.3.0123456789ab.convener");
    expect(parseSnapshotName(name)).toEqual({ at: now, epoch: 3, digest: "0123456789ab" });
  });

  it.each([
    "notes.convener",
    ".2026-11-21T12-30-00-000Z.3.0123456789ab.convener.ba9876543210",
    "2026-11-31T12-30-00-000Z.3.0123456789ab.convener",
    "2026-11-21T12-30-00-000Z.03.0123456789ab.convener",
  ])("is not %s", (name) => {
    expect(parseSnapshotName(name)).toBeUndefined();
  });
});
