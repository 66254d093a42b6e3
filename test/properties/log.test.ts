import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectRows, type Rows } from "#core/changes/projectRows.ts";
import { planUndo } from "#core/changes/planUndo.ts";
import { indexChanges } from "#core/changes/changeIndex.ts";
import type { Change, Log } from "#core/changes/log.ts";
import { DELETED } from "#core/changes/unseenByDeletion.ts";
import { canonicalJson } from "#core/model/json.ts";
import { laptopActs, people, play, set } from "#test/builders/laptopActs.ts";
import { type Laptop, unionOf } from "#test/builders/laptop.ts";
import { plainLog, plainRows } from "#test/builders/plainLog.ts";
import { inform } from "#test/inform.ts";
import { checkProperty } from "#test/property.ts";

/** Cases of the run times orders tried for each; the issue asks for 10,000 orderings. */
const RUNS = 600;
const ORDERS = 20;

const cases = fc
  .integer({ min: 3, max: 5 })
  .chain((count) => fc.tuple(fc.constant(count), laptopActs(count), fc.infiniteStream(fc.nat())));

describe("the union of logs", () => {
  it("is the same in every order, grouping and repetition", async () => {
    let orderings = 0;
    const property = fc.property(cases, ([count, acts, numbers]) => {
      const logs = play(count, acts).map(({ log }) => log);
      const expected = plainLog(unionOf(...logs));
      for (let i = 0; i < ORDERS; i += 1) {
        orderings += 1;
        expect(plainLog(unionInSomeOrder(logs, numbers))).toBe(expected);
      }
    });
    await checkProperty("union in any order", property, { runs: RUNS });
    inform(`union: ${orderings} orderings of 3 to 5 replicas`);
    expect(orderings).toBeGreaterThanOrEqual(10_000);
  });

  it("loses no edit that nobody replaced", async () => {
    const property = fc.property(cases, ([count, acts]) => {
      const logs = play(count, acts).map(({ log }) => log);
      const all = unionOf(...logs);
      const index = indexChanges(all);
      const shown = visibleFields(projectRows(index));
      const counting = changesIn(all).filter(({ tx }) => !index.retracted.has(tx));
      const replaced = new Set(counting.flatMap(({ prev }) => prev));
      for (const change of counting) {
        const isEmptied = change.value === null || change.field === DELETED;
        if (!replaced.has(change.stamp) && !isEmptied && !isDeletedKnowingly(counting, change)) {
          expect(shown).toContain(`${change.table} ${change.id} ${change.field}`);
        }
      }
    });
    await checkProperty("nothing is lost", property, { runs: 200 });
  });

  it("never gives one stamp to two changes, whatever the clocks show", async () => {
    const property = fc.property(cases, ([count, acts]) => {
      const logs = play(count, acts).map(({ log }) => log);
      const stamps = changesIn(unionOf(...logs)).map(({ stamp }) => stamp);
      expect(new Set(stamps).size).toBe(stamps.length);
    });
    await checkProperty("stamps are unique", property, { runs: 200 });
  });
});

describe("undo", () => {
  it("restores what was shown, for an act and for a merge on which nothing was built", async () => {
    const property = fc.property(cases, ([count, acts]) => {
      const [laptop, ...others] = play(count, acts) as [Laptop, ...Laptop[]];
      for (const other of others) {
        // Forgetting is the one act without undo, so what it took is compared after it was taken.
        laptop.log = withRedactionsOf(laptop.log, other.log);
        const before = plainRows(laptop.rows);
        const gained = laptop.merge(other.log);
        const plan = planUndo(laptop.log, laptop.index, gained);
        laptop.undo(gained);
        if (gained.every(({ undoes }) => undoes === undefined)) expect(plan.kept).toEqual([]);
        expect(plainRows(laptop.rows)).toEqual(before);
      }
    });
    await checkProperty("undo of a merge", property, { runs: 300 });
  });

  it("is undone by undoing it", async () => {
    const property = fc.property(cases, ([count, acts]) => {
      const [laptop] = play(count, acts) as [Laptop];
      const act = laptop.write([set(["meeting", "a", "title"], "A title")]);
      const after = plainRows(laptop.rows);
      const undo = laptop.undo(act ? [act] : []);
      laptop.undo(undo ? [undo] : []);
      expect(plainRows(laptop.rows)).toEqual(after);
    });
    await checkProperty("redo", property, { runs: 100 });
  });
});

describe("a forgotten person", () => {
  it("is nowhere in log and rows, whatever is merged afterwards", async () => {
    const property = fc.property(cases, ([count, acts]) => {
      const laptops = play(count, acts);
      const log = unionOf(...laptops.map((laptop) => laptop.log));
      const text = plainLog(log).toLowerCase();
      for (const person of people.filter(({ id }) => knownWhenForgotten(log, id))) {
        expect(text).not.toContain(person.name.toLowerCase());
        expect(text).not.toContain(person.email);
      }
    });
    await checkProperty("forgotten for good", property, { runs: 300 });
  });
});

/**
 * Words are blanked that the plan knew as the person's at the moment of forgetting. Where the person
 * was no row yet, or an older copy was restored over the forgetting, there was nothing to blank.
 */
function knownWhenForgotten(log: Log, person: string): boolean {
  return [...log.redactions.values()].some(({ id, prints }) => id === person && prints.length > 0);
}

function unionInSomeOrder(logs: readonly Log[], numbers: Iterator<number>): Log {
  const next = (limit: number): number => Number(numbers.next().value) % limit;
  // Every log at least once, some twice; joined pair by pair, wherever the pairs stand.
  const waiting = [...logs, logs[next(logs.length)] as Log];
  while (waiting.length > 1) {
    const [a] = waiting.splice(next(waiting.length), 1) as [Log];
    const [b] = waiting.splice(next(waiting.length), 1) as [Log];
    waiting.push(unionOf(a, b));
  }
  return waiting[0] as Log;
}

function withRedactionsOf(log: Log, other: Log): Log {
  const redactions = new Map([...log.redactions, ...other.redactions]);
  return unionOf(log, { ...other, transactions: new Map(), redactions });
}

function changesIn(log: Log): readonly Change[] {
  return [...log.transactions.values()].flatMap(({ changes }) => changes);
}

function visibleFields(rows: Rows): readonly string[] {
  return [...rows].flatMap(([table, ids]) =>
    [...ids.values()].flatMap(({ id, values }) =>
      Object.keys(values).map((field) => `${table} ${id} ${field}`),
    ),
  );
}

/** Somebody who saw this very value deleted the row, and the deletion stands. */
function isDeletedKnowingly(all: readonly Change[], { table, id, field, value }: Change): boolean {
  const changes = all.filter((other) => other.table === table && other.id === id);
  const saw = changes
    .filter((other) => other.field === DELETED && other.value !== null)
    .flatMap((deletion) => (deletion.value as { readonly saw: readonly string[] }).saw);
  const seen = changes.filter((other) => other.field === field && saw.includes(other.stamp));
  return seen.some((other) => canonicalJson(other.value) === canonicalJson(value));
}
