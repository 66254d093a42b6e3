import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexChanges } from "#core/changes/changeIndex.ts";
import { createLiveIndex } from "#core/changes/liveIndex.ts";
import { emptyLog, type Log } from "#core/changes/log.ts";
import { projectRowAt, projectRows, type Rows } from "#core/changes/projectRows.ts";
import { testPlan } from "#test/builders/laptop.ts";
import { laptopActs, play } from "#test/builders/laptopActs.ts";
import { checkProperty } from "#test/property.ts";

const keyOf = (table: string, id: string) => JSON.stringify([table, id]);

/** Every row of the plan by its key. */
function flat(rows: Rows): Map<string, unknown> {
  return new Map(
    [...rows].flatMap(([table, ids]) => [...ids].map(([id, row]) => [keyOf(table, id), row])),
  );
}

describe("createLiveIndex", () => {
  it("shows the same rows as an index made anew, and names each row that changed", async () => {
    await checkProperty(
      "a live index follows its log",
      fc.property(laptopActs(2), fc.integer({ min: 1, max: 5 }), (acts, batch) => {
        // What was forgotten rewrites a log: then an index is made anew.
        const { log } = play(
          2,
          acts.filter(([kind]) => kind !== "forget"),
        )[0]!;
        const all = [...log.transactions.values()];
        let grown: Log = { ...emptyLog(testPlan), redactions: log.redactions };
        const live = createLiveIndex(grown);
        const shown = new Map<string, unknown>();
        for (let i = 0; i < all.length; i += batch) {
          const added = all.slice(i, i + batch);
          const transactions = new Map(grown.transactions);
          for (const transaction of added) transactions.set(transaction.id, transaction);
          grown = { ...grown, transactions };
          for (const { table, id } of live.add(grown, added)) {
            const row = projectRowAt(live.index(), table, id);
            if (row) shown.set(keyOf(table, id), row);
            else shown.delete(keyOf(table, id));
          }
          expect(shown).toEqual(flat(projectRows(indexChanges(grown))));
        }
      }),
      { runs: 150 },
    );
  });
});
