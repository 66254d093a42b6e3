import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDigest } from "#core/backup/contentDigest.ts";
import type { Plan } from "#core/backup/plan.ts";
import { readBackup } from "#core/backup/readBackup.ts";
import { hashOf, writeBackup } from "#core/backup/writeBackup.ts";
import { indexChanges } from "#core/changes/changeIndex.ts";
import { withTransaction, type Transaction } from "#core/changes/log.ts";
import { projectRows } from "#core/changes/projectRows.ts";
import type { Json } from "#core/model/json.ts";
import { logOf, stampAt, transactionAt } from "#test/builders/handmadeLog.ts";
import { unionOf } from "#test/builders/laptop.ts";
import { laptopActs, play } from "#test/builders/laptopActs.ts";
import { plainLog, plainRows } from "#test/builders/plainLog.ts";
import { checkProperty } from "#test/property.ts";

const options = { now: Date.UTC(2026, 10, 21), appVersion: "0.0.0" };
const files = fc
  .array(fc.uint8Array({ maxLength: 40 }), { maxLength: 3 })
  .map((list) => new Map(list.map((bytes) => [hashOf(bytes), bytes])));
/** What several organizers made of a plan, merged, with the files of it. */
const plans = fc.tuple(laptopActs(3), files).map(([acts, attached]): Plan => {
  return { log: unionOf(...play(3, acts).map(({ log }) => log)), files: attached };
});

describe("a backup file", () => {
  it("gives back the plan that was written, with the same digest", async () => {
    const property = fc.property(plans, (plan) => {
      const back = readBack(plan);
      expect(contentDigest(back)).toBe(contentDigest(plan));
      expect(plainLog(back.log)).toBe(plainLog(plan.log));
      expect([...back.files].sort()).toEqual([...plan.files].sort());
      expect(rowsOf(back)).toEqual(rowsOf(plan));
    });
    await checkProperty("read(write(plan))", property, { runs: 200 });
  });

  it("has equal bytes for equal plans, in whatever order they came to be", async () => {
    const property = fc.property(plans, ({ log, files: attached }) => {
      const turned: Plan = {
        log: { ...log, transactions: new Map([...log.transactions].reverse()) },
        files: new Map([...attached].reverse()),
      };
      const [a, b] = [writeBackup({ log, files: attached }, options), writeBackup(turned, options)];
      expect(Buffer.compare(a, b)).toBe(0);
    });
    await checkProperty("equal plans, equal bytes", property, { runs: 100 });
  });

  it("keeps tables, fields and keys that it does not know, whatever their names", async () => {
    const names = fc.oneof(
      fc.constantFrom("__proto__", "constructor", "hasOwnProperty", "later", "ne\u0301e"),
      fc.string({ minLength: 1, maxLength: 20 }).filter((name) => !known.has(name)),
    );
    // Through its text, because JSON has no -0.
    const values = fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text) as Json);
    // A key of an act is a member for our code, so there the names of every object are refused.
    const members = names.filter((name) => !(name in {}) && name !== "prototype");
    const property = fc.property(names, members, values, (name, other, value) => {
      const place = { table: name, id: other, field: name };
      const change = { ...place, stamp: stampAt(1), tx: stampAt(1), value, prev: [] };
      const transaction = withMember(
        { ...transactionAt(1), changes: [withMember(change, other, value)] },
        other,
        value,
      );
      const plan: Plan = { log: logOf([transaction]), files: new Map() };
      const back = readBack(plan);
      expect(plainLog(back.log)).toBe(plainLog(plan.log));
      // What the plan's next act adds, it adds to all that.
      const next = withTransaction(back.log, transactionAt(2));
      expect(readBack({ ...back, log: next }).log.transactions.get(stampAt(1))).toEqual(
        transaction,
      );
    });
    await checkProperty("what is unknown passes through", property, { runs: 200 });
  });
});

/** Members of a transaction or of a change, which mean something. */
const known: ReadonlySet<string> = new Set(
  "kind id at who act undoes changes stamp tx table field value prev".split(" "),
);

/** The object with one member more, which is its own also where it is named `__proto__`. */
function withMember<T extends Transaction | Transaction["changes"][number]>(
  object: T,
  name: string,
  value: Json,
): T {
  return Object.defineProperty({ ...object }, name, {
    ...{ value, enumerable: true, writable: true, configurable: true },
  });
}

function rowsOf({ log }: Plan): Json {
  return plainRows(projectRows(indexChanges(log)));
}

function readBack(plan: Plan): Plan {
  const read = readBackup(writeBackup(plan, options));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
