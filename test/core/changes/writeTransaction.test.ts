import { describe, expect, it } from "vitest";
import { indexChanges } from "#core/changes/changeIndex.ts";
import { startClock } from "#core/changes/clock.ts";
import { emptyLog, withTransaction, type Log } from "#core/changes/log.ts";
import { isStamp } from "#core/changes/stamp.ts";
import { writeTransaction, writeUndo, type Author } from "#core/changes/writeTransaction.ts";
import { mintReplicaId } from "#core/model/id.ts";
import { logOf, stampAt, titleAt, transactionAt } from "#test/builders/handmadeLog.ts";
import { fixedRandom, testPlan } from "#test/builders/laptop.ts";
import { set } from "#test/builders/laptopActs.ts";

const random = fixedRandom("an author");
const author: Author = {
  who: "Mira Tannhoff",
  act: { name: "edit", subject: "Types" },
  clock: startClock(mintReplicaId(random)),
  moment: { wall: Date.UTC(2026, 10, 21, 12, 30), random },
};

type Edits = Parameters<typeof writeTransaction>[1];

const title = (value: string | null) => set(["meeting", "a", "title"], value);
const level = (value: string | null) => set(["meeting", "a", "level"], value);
const written = (log: Log, ...edits: Edits) => writeTransaction(indexChanges(log), edits, author);
const changesOf = (log: Log, ...edits: Edits) =>
  written(log, ...edits)?.transaction.changes.map(({ field, value, prev }) => [field, value, prev]);

const nothing = emptyLog(testPlan);
const oneTitle = logOf([transactionAt(1, titleAt(1, "Old"))]);
const twoTitles = logOf([1, 2].map((n) => transactionAt(n, titleAt(n, `Title ${n}`))));

describe("writeTransaction", () => {
  it("signs the act with who, when, and what it was", () => {
    const { transaction } = written(nothing, title("Types"))!;
    expect(transaction).toMatchObject({
      at: "2026-11-21T12:30:00.000Z",
      who: "Mira Tannhoff",
      act: { name: "edit", subject: "Types" },
    });
  });

  it("gives each change a stamp of its own, the first one the transaction's", () => {
    const { transaction } = written(nothing, title("Types"), level("all"))!;
    const stamps = transaction.changes.map(({ stamp }) => stamp);
    expect(stamps.every(isStamp)).toBe(true);
    expect(new Set(stamps).size).toBe(2);
    expect(transaction.id).toBe(stamps[0]);
    expect(transaction.changes.map(({ tx }) => tx)).toEqual([transaction.id, transaction.id]);
  });

  it("names the values that it replaces", () => {
    expect(changesOf(nothing, title("Types"))).toEqual([["title", "Types", []]]);
    expect(changesOf(oneTitle, title("Types"))).toEqual([["title", "Types", [stampAt(1)]]]);
    const both = [stampAt(2), stampAt(1)];
    expect(changesOf(twoTitles, title("Types"))).toEqual([["title", "Types", both]]);
  });

  it("replaces what an edit says that it replaces", () => {
    const edit = { ...title("Types"), prev: [stampAt(1)] };
    expect(changesOf(twoTitles, edit)).toEqual([["title", "Types", [stampAt(1)]]]);
  });

  it("is nothing where nothing changes", () => {
    expect(written(oneTitle)).toBeUndefined();
    expect(written(oneTitle, title("Old"))).toBeUndefined();
    expect(written(nothing, title(null))).toBeUndefined();
  });

  it("leaves out the edits that change nothing", () => {
    expect(changesOf(oneTitle, title("Old"), level("all"))).toEqual([["level", "all", []]]);
  });

  it("settles a conflict also with a value that is one of its sides", () => {
    expect(changesOf(twoTitles, title("Title 2"))?.length).toBe(1);
  });

  it("takes the last word on a field within one act", () => {
    expect(changesOf(nothing, title("First"), level("all"), title("Last"))).toEqual([
      ["title", "Last", []],
      ["level", "all", []],
    ]);
  });

  it("gives the clock back with which the next act comes after this one", () => {
    const first = written(nothing, title("Types"))!;
    const log = withTransaction(nothing, first.transaction);
    const next = { ...author, clock: first.clock };
    const second = writeTransaction(indexChanges(log), [title("More")], next)!;
    expect(second.transaction.id > first.transaction.id).toBe(true);
  });

  it("writes 100,000 edits as one act", () => {
    const edits = Array.from({ length: 100_000 }, (_, n) => set(["meeting", `m${n}`, "title"], n));
    expect(written(nothing, ...edits)?.transaction.changes.length).toBe(100_000);
  });
});

describe("writeUndo", () => {
  it("is a transaction without changes that names what it undoes", () => {
    const { transaction } = writeUndo([...twoTitles.transactions.values()], author);
    expect(transaction.changes).toEqual([]);
    expect(transaction.undoes).toEqual([stampAt(1), stampAt(2)]);
    expect(isStamp(transaction.id)).toBe(true);
  });
});
