import { describe, expect, it } from "vitest";
import { actsOf } from "#core/changes/actsOf.ts";
import { indexChanges } from "#core/changes/changeIndex.ts";
import { startClock } from "#core/changes/clock.ts";
import { decisionEdits, type Decision } from "#core/changes/decisionEdits.ts";
import { newestStamp, withTransaction, type Log } from "#core/changes/log.ts";
import type { ReviewedRow } from "#core/changes/mergeReview.ts";
import { mergedLog, planMerge, type MergePlan } from "#core/changes/planMerge.ts";
import { projectRows } from "#core/changes/projectRows.ts";
import { restoreEdits } from "#core/changes/restoreEdits.ts";
import { reviewRows } from "#core/changes/reviewRows.ts";
import { undoStack } from "#core/changes/undoStack.ts";
import { withBrought } from "#core/changes/withBrought.ts";
import { writeMerge } from "#core/changes/writeMerge.ts";
import { mintReplicaId } from "#core/model/id.ts";
import { fixedRandom, Laptop } from "#test/builders/laptop.ts";
import { deletion, people, personWithTalk, set } from "#test/builders/laptopActs.ts";

const title = (value: string) => set(["meeting", "m1", "title"], value);
const notes = (value: string) => set(["meeting", "m1", "notes"], value);

/** Two laptops with the same plan, on which both then worked. */
function twoLaptops(): readonly [Laptop, Laptop] {
  const mira = new Laptop("Mira Tannhoff");
  mira.write([title("Heaps"), notes("ask for chairs"), set(["meeting", "m2", "title"], "Ropes")]);
  const tomasz = new Laptop("Tomasz Wolny", mira.log);
  mira.wall += 60_000;
  tomasz.wall += 120_000;
  return [mira, tomasz];
}

function planned(mine: Log, theirs: Log): MergePlan {
  const plan = planMerge(mine, theirs);
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value;
}

function review(mine: Log, theirs: Log): readonly ReviewedRow[] {
  const log = mergedLog(planned(mine, theirs));
  return reviewRows({ before: indexChanges(mine), after: indexChanges(log), log });
}

/** What the host does with it, in one step. */
function merge(mira: Laptop, theirs: Log, decisions: readonly Decision[] = []): void {
  const plan = planned(mira.log, theirs);
  const index = indexChanges(mergedLog(plan));
  const rows = reviewRows({ before: mira.index, after: index, log: plan.log });
  const random = fixedRandom("merge");
  const written = writeMerge(
    { plan, index, edits: decisionEdits(index, rows, decisions) },
    {
      who: mira.who,
      act: { name: "merge-plan" },
      clock: startClock(mintReplicaId(random), newestStamp(plan.log)),
      moment: { wall: mira.wall, random },
    },
  );
  mira.log = written ? withTransaction(plan.log, written.transaction) : mira.log;
}

function undoLast(mira: Laptop): void {
  const { retracted } = mira.index;
  const { undo } = undoStack(actsOf({ log: mira.log, retracted }, mira.who));
  if (undo) mira.undo(withBrought(mira.log, undo));
}

const rowsOf = (log: Log) => projectRows(indexChanges(log));
const titleOf = ({ rows }: Laptop) => rows.get("meeting")?.get("m1")?.values["title"];

describe("the review of another copy", () => {
  it("is empty where both are the same, and where the other one only lacks something", () => {
    const [mira, tomasz] = twoLaptops();
    expect(review(mira.log, mira.log)).toEqual([]);
    mira.write([title("Sieves")]);
    expect(review(mira.log, tomasz.log)).toEqual([]);
  });

  it("tells what is added, changed and removed, with who and when", () => {
    const [mira, tomasz] = twoLaptops();
    tomasz.write([title("Sieves")]);
    tomasz.write([set(["venue", "v1", "name"], "Atelier Lumen")]);
    tomasz.write([{ ...deletion(tomasz, "m2") }]);
    const rows = review(mira.log, tomasz.log);
    expect(rows.map(({ id, kind }) => [id, kind])).toEqual([
      ["m1", "changed"],
      ["m2", "removed"],
      ["v1", "added"],
    ]);
    expect(rows[0]?.fields).toEqual([
      {
        field: "title",
        before: "Heaps",
        after: "Sieves",
        by: { who: "Tomasz Wolny", at: "2026-11-21T12:02:00.000Z" },
      },
    ]);
    expect(rows[2]?.after).toEqual({ name: "Atelier Lumen" });
  });

  it("shows both values of a field that both have set, and what they had before", () => {
    const [mira, tomasz] = twoLaptops();
    mira.write([title("Sieves")]);
    tomasz.write([title("Knots")]);
    const [row] = review(mira.log, tomasz.log);
    expect(row?.fields).toEqual([]);
    expect(row?.conflicts).toEqual([
      {
        field: "title",
        base: "Heaps",
        mine: { value: "Sieves", who: "Mira Tannhoff", at: "2026-11-21T12:01:00.000Z" },
        theirs: { value: "Knots", who: "Tomasz Wolny", at: "2026-11-21T12:02:00.000Z" },
        newest: "theirs",
        edits: [],
      },
    ]);
  });

  it("knows the edits that a deletion did not know, from either side", () => {
    const [mira, tomasz] = twoLaptops();
    mira.write([notes("and a table")]);
    tomasz.write([deletion(tomasz, "m1")]);
    const edits = [{ field: "notes", before: "ask for chairs", after: "and a table" }];
    const [here] = review(mira.log, tomasz.log);
    expect(here).toMatchObject({
      kind: "changed",
      conflicts: [{ field: "deleted", mine: { value: null, who: "Mira Tannhoff" }, edits }],
    });
    const [there] = review(tomasz.log, mira.log);
    expect(there).toMatchObject({
      kind: "changed",
      conflicts: [{ field: "deleted", theirs: { value: null, who: "Mira Tannhoff" }, edits }],
    });
  });

  it("counts no conflict that was open here before", () => {
    const [mira, tomasz] = twoLaptops();
    mira.write([title("Sieves")]);
    tomasz.write([title("Knots")]);
    merge(mira, tomasz.log);
    tomasz.write([notes("a lamp")]);
    const [row, ...others] = review(mira.log, tomasz.log);
    expect(others).toEqual([]);
    expect(row?.conflicts).toEqual([]);
    expect(row?.fields.map(({ field }) => field)).toEqual(["notes"]);
  });

  it("tells of people who are forgotten", () => {
    const [mira, tomasz] = twoLaptops();
    const [zora] = people;
    mira.write(personWithTalk(zora!, "m1"));
    tomasz.merge(mira.log);
    tomasz.forget(zora!.id);
    expect(planned(mira.log, tomasz.log).forgotten).toHaveLength(1);
    expect(review(mira.log, tomasz.log).map(({ kind }) => kind)).toEqual(["removed", "removed"]);
  });
});

describe("a merge", () => {
  it.each([
    ["mine", "Sieves"],
    ["theirs", "Knots"],
  ] as const)("with %s chosen leaves no conflict", (take, value) => {
    const [mira, tomasz] = twoLaptops();
    mira.write([title("Sieves")]);
    tomasz.write([title("Knots")]);
    merge(mira, tomasz.log, [{ table: "meeting", id: "m1", field: "title", take }]);
    expect(mira.rows.get("meeting")?.get("m1")).toMatchObject({
      values: { title: value },
      conflicts: [],
    });
    // The other one takes the decision over.
    tomasz.merge(mira.log);
    expect(rowsOf(tomasz.log)).toEqual(rowsOf(mira.log));
  });

  it("leaves open what nobody has decided", () => {
    const [mira, tomasz] = twoLaptops();
    mira.write([title("Sieves")]);
    tomasz.write([title("Knots")]);
    merge(mira, tomasz.log, [{ table: "meeting", id: "m1", field: "title", take: "both" }]);
    expect(mira.rows.get("meeting")?.get("m1")?.conflicts).toHaveLength(1);
    expect(titleOf(mira)).toBe("Knots");
  });

  it.each([
    ["mine", true],
    ["theirs", false],
  ] as const)("keeps or deletes what was edited here and deleted there: %s", (take, isThere) => {
    const [mira, tomasz] = twoLaptops();
    mira.write([notes("and a table")]);
    tomasz.write([deletion(tomasz, "m1")]);
    merge(mira, tomasz.log, [{ table: "meeting", id: "m1", field: "deleted", take }]);
    const row = mira.rows.get("meeting")?.get("m1");
    expect(row !== undefined).toBe(isThere);
    expect(row?.conflicts ?? []).toEqual([]);
  });

  it("is taken back by one undo, with what was decided, and not again by the next", () => {
    const [mira, tomasz] = twoLaptops();
    mira.write([title("Sieves")]);
    tomasz.write([title("Knots")]);
    tomasz.write([set(["venue", "v1", "name"], "Atelier Lumen")]);
    const before = mira.rows;
    merge(mira, tomasz.log, [{ table: "meeting", id: "m1", field: "title", take: "theirs" }]);
    undoLast(mira);
    expect(mira.rows).toEqual(before);
    undoLast(mira);
    expect(titleOf(mira)).toBe("Heaps");
  });

  it("of one's own other laptop is one act to undo as well", () => {
    const [mira] = twoLaptops();
    const atWork = new Laptop("Mira Tannhoff", mira.log);
    atWork.write([title("Sieves")]);
    const before = mira.rows;
    merge(mira, atWork.log);
    undoLast(mira);
    expect(mira.rows).toEqual(before);
    undoLast(mira);
    expect(mira.rows.get("meeting")).toBeUndefined();
  });

  it("brings back what an undo took away, when it is done again", () => {
    const [mira, tomasz] = twoLaptops();
    tomasz.write([title("Knots")]);
    merge(mira, tomasz.log);
    undoLast(mira);
    expect(titleOf(mira)).toBe("Heaps");
    expect(review(mira.log, tomasz.log)).toHaveLength(1);
    merge(mira, tomasz.log);
    expect(titleOf(mira)).toBe("Knots");
    undoLast(mira);
    expect(titleOf(mira)).toBe("Heaps");
    merge(mira, tomasz.log);
    expect(titleOf(mira)).toBe("Knots");
  });

  it("is nothing where nothing is new", () => {
    const [mira, tomasz] = twoLaptops();
    const { log } = mira;
    merge(mira, tomasz.log);
    expect(mira.log).toBe(log);
  });
});

describe("restoring an earlier state", () => {
  it("brings back values, removed rows, and removes what came later; one undo takes it back", () => {
    const [mira] = twoLaptops();
    const then = mira.log;
    mira.write([title("Sieves"), set(["meeting", "m1", "bring"], "a cup")]);
    mira.write([deletion(mira, "m2")]);
    mira.write([set(["venue", "v1", "name"], "Atelier Lumen")]);
    const now = mira.rows;
    const states = { before: mira.index, after: indexChanges(then), log: mira.log };
    mira.write(restoreEdits(mira.index, reviewRows(states)));
    expect(mira.rows).toEqual(rowsOf(then));
    undoLast(mira);
    expect(mira.rows).toEqual(now);
  });
});
