import { describe, expect, it } from "vitest";
import { headsOf } from "#core/changes/headsOf.ts";
import type { Change } from "#core/changes/log.ts";
import type { Stamp } from "#core/changes/stamp.ts";
import { chainOf, stampAt, titleAt } from "#test/builders/handmadeLog.ts";

const nothing: ReadonlySet<Stamp> = new Set();
const undone = (...times: readonly number[]): ReadonlySet<Stamp> => new Set(times.map(stampAt));

const valuesOf = (changes: readonly Change[], retracted: ReadonlySet<Stamp>) =>
  headsOf(changes, retracted).map(({ value }) => value);

describe("headsOf", () => {
  it("is empty where nothing was set", () => {
    expect(headsOf([], nothing)).toEqual([]);
  });

  it("is what no other change replaced", () => {
    expect(valuesOf([titleAt(1, "old"), titleAt(2, "new", [1])], nothing)).toEqual(["new"]);
  });

  it("goes by what a change replaces, not by its stamp", () => {
    const from2099 = titleAt(9_000_000, "from 2099");
    expect(valuesOf([from2099, titleAt(1, "after it", [9_000_000])], nothing)).toEqual([
      "after it",
    ]);
  });

  it("is several where nobody knew of the other, newest first", () => {
    const both = [titleAt(2, "mine", [1]), titleAt(3, "theirs", [1]), titleAt(1, "base")];
    expect(valuesOf(both, nothing)).toEqual(["theirs", "mine"]);
  });

  it("is one again after a change that names them all", () => {
    const resolved = [titleAt(1, "mine"), titleAt(2, "theirs"), titleAt(3, "agreed", [1, 2])];
    expect(valuesOf(resolved, nothing)).toEqual(["agreed"]);
  });

  it("leaves open what a change did not name", () => {
    const partly = [titleAt(1, "a"), titleAt(2, "b"), titleAt(3, "c"), titleAt(4, "d", [1, 2])];
    expect(valuesOf(partly, nothing)).toEqual(["d", "c"]);
  });

  it("goes back to what was there before an undone change", () => {
    expect(valuesOf([titleAt(1, "old"), titleAt(2, "new", [1])], undone(2))).toEqual(["old"]);
  });

  it("lets what was built on an undone change replace what that one replaced", () => {
    const chain = [titleAt(1, "a"), titleAt(2, "b", [1]), titleAt(3, "c", [2])];
    expect(valuesOf(chain, undone(2))).toEqual(["c"]);
  });

  it("takes a change that names one it does not know", () => {
    expect(valuesOf([titleAt(5, "here", [4])], nothing)).toEqual(["here"]);
  });

  it("does not mind the order of the changes", () => {
    const changes = [titleAt(1, "a"), titleAt(2, "b", [1]), titleAt(3, "c", [1])];
    expect(headsOf(changes.toReversed(), nothing)).toEqual(headsOf(changes, nothing));
  });
});

describe("headsOf a forged circle", () => {
  it("is its newest change, whatever order they come in", () => {
    const circle = [titleAt(1, "a", [3]), titleAt(2, "b", [1]), titleAt(3, "c", [2])];
    expect(valuesOf(circle, nothing)).toEqual(["c"]);
    expect(valuesOf(circle.toReversed(), nothing)).toEqual(["c"]);
  });

  it("is the change that names itself, also where another was undone", () => {
    const itself = titleAt(2, "itself", [2]);
    expect(valuesOf([itself], nothing)).toEqual(["itself"]);
    expect(valuesOf([itself, titleAt(1, "a", [1])], nothing)).toEqual(["itself", "a"]);
    expect(valuesOf([itself, titleAt(1, "a", [1]), titleAt(3, "b")], undone(3))).toEqual([
      "itself",
      "a",
    ]);
  });
});

describe("headsOf a long chain", () => {
  const changes = [...chainOf(100_000).transactions.values()].flatMap((act) => act.changes);

  it("is its end", () => {
    expect(valuesOf(changes, nothing)).toEqual(["Title 99999"]);
  });

  it("is found through everything that was undone", () => {
    const allButTheFirst = new Set(changes.slice(1).map(({ stamp }) => stamp));
    expect(valuesOf(changes, allButTheFirst)).toEqual(["Title 0"]);
  });

  it("is the change that names 200,000 others", () => {
    const everything = Array.from({ length: 200_000 }, (_, n) => n);
    const resolution = titleAt(300_000, "agreed", everything);
    expect(valuesOf([...changes, resolution], undone(5))).toEqual(["agreed"]);
  });
});
