import { describe, expect, it } from "vitest";
import { indexChanges } from "#core/changes/changeIndex.ts";
import { openConflicts, projectRows } from "#core/changes/projectRows.ts";
import { DELETED } from "#core/changes/unseenByDeletion.ts";
import { chainOf, logOf, titleAt, transactionAt } from "#test/builders/handmadeLog.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { deletion, set } from "#test/builders/laptopActs.ts";

const meeting = "a meeting";
const title = (value: string | null) => set(["meeting", meeting, "title"], value);
const titleOn = (laptop: Laptop) => laptop.rows.get("meeting")?.get(meeting)?.values["title"];
const conflictsOn = (laptop: Laptop) =>
  openConflicts(laptop.rows).map(({ field, heads }) => [field, ...heads.map(({ value }) => value)]);

/** Two laptops that both know the title "Base" and have not met since. */
function twoLaptops(): [Laptop, Laptop] {
  const mira = new Laptop("Mira Tannhoff");
  mira.write([title("Base")]);
  const pavel = new Laptop("Pavel Oduya", mira.log);
  pavel.wall += 1_000;
  return [mira, pavel];
}

function exchange(mira: Laptop, pavel: Laptop): void {
  mira.merge(pavel.log);
  pavel.merge(mira.log);
}

describe("an open conflict", () => {
  it("is what two people made of one field without knowing of each other", () => {
    const [mira, pavel] = twoLaptops();
    mira.write([title("Mira's")]);
    pavel.write([title("Pavel's")]);
    exchange(mira, pavel);
    expect(conflictsOn(mira)).toEqual([["title", "Pavel's", "Mira's"]]);
    expect(conflictsOn(pavel)).toEqual(conflictsOn(mira));
    expect(titleOn(mira)).toBe("Pavel's");
  });

  it("is none where both set the same value", () => {
    const [mira, pavel] = twoLaptops();
    mira.write([title("Same")]);
    pavel.write([title("Same")]);
    exchange(mira, pavel);
    expect(conflictsOn(mira)).toEqual([]);
    expect(titleOn(mira)).toBe("Same");
  });

  it("ends with a change that names all its heads", () => {
    const [mira, pavel] = twoLaptops();
    mira.write([title("Mira's")]);
    pavel.write([title("Pavel's")]);
    exchange(mira, pavel);
    expect(mira.write([title("Pavel's")])?.changes[0]?.prev.length).toBe(2);
    exchange(mira, pavel);
    expect(conflictsOn(pavel)).toEqual([]);
    expect(titleOn(pavel)).toBe("Pavel's");
  });

  it("is open again when its resolution is undone", () => {
    const [mira, pavel] = twoLaptops();
    mira.write([title("Mira's")]);
    pavel.write([title("Pavel's")]);
    exchange(mira, pavel);
    const before = conflictsOn(mira);
    const resolution = mira.write([title("Agreed")]);
    mira.undo([resolution!]);
    exchange(mira, pavel);
    expect(conflictsOn(mira)).toEqual(before);
    expect(conflictsOn(pavel)).toEqual(before);
  });

  it("holds a deletion and the edit that was made meanwhile", () => {
    const [mira, pavel] = twoLaptops();
    mira.write([deletion(mira, meeting)]);
    pavel.write([title("Edited meanwhile")]);
    exchange(mira, pavel);
    expect(
      openConflicts(mira.rows).map(({ field, heads }) => [field, heads.map((head) => head.field)]),
    ).toEqual([[DELETED, [DELETED, "title"]]]);
    expect(titleOn(pavel)).toBe("Edited meanwhile");
  });

  it("ends with a new deletion by somebody who saw the edit", () => {
    const [mira, pavel] = twoLaptops();
    mira.write([deletion(mira, meeting)]);
    pavel.write([title("Edited meanwhile")]);
    exchange(mira, pavel);
    pavel.write([deletion(pavel, meeting)]);
    exchange(mira, pavel);
    expect(mira.rows.get("meeting")).toBeUndefined();
  });
});

describe("projectRows", () => {
  it("drops a row that was deleted, and shows it again when that is undone", () => {
    const [mira] = twoLaptops();
    const deleted = mira.write([deletion(mira, meeting)]);
    expect(mira.rows.size).toBe(0);
    mira.undo([deleted!]);
    expect(titleOn(mira)).toBe("Base");
  });

  it("lists conflicts by table, id and field", () => {
    const places = [
      ["talk", "b"],
      ["meeting", "b"],
      ["meeting", "a"],
    ] as const;
    const changes = places.flatMap(([table, id], i) =>
      [0, 1].map((side) => ({ ...titleAt(2 * i + side, `side ${side}`), table, id })),
    );
    const log = logOf(changes.map((change, n) => transactionAt(n, change)));
    const conflicts = openConflicts(projectRows(indexChanges(log)));
    expect(conflicts.map(({ table, id }) => [table, id])).toEqual(places.toReversed());
  });

  it("takes hostile names of tables, rows and fields for plain ones", () => {
    const names = ["__proto__", "constructor", "toString", ""];
    const changes = names.flatMap((table) =>
      names.flatMap((id) => names.map((field) => ({ table, id, field }))),
    );
    const log = logOf(
      changes.map((place, n) => transactionAt(n, { ...titleAt(n, `value ${n}`), ...place })),
    );
    const rows = projectRows(indexChanges(log));
    const shown = names.flatMap((table) =>
      names.flatMap((id) => names.map((field) => rows.get(table)?.get(id)?.values[field])),
    );
    expect(shown).toEqual(changes.map((_, n) => `value ${n}`));
  });

  it("shows the last of 100,000 changes of one field", () => {
    const rows = projectRows(indexChanges(chainOf(100_000)));
    expect(rows.get("meeting")?.get("a")?.values["title"]).toBe("Title 99999");
  });
});
