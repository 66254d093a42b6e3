import { describe, expect, test } from "vitest";
import { moveInList } from "#renderer/ui/moveInList.ts";

describe("moving in a list", () => {
  const at = (index: number | undefined) => ({ index, count: 100, page: 10 });

  test("arrows move by one and hold at the ends", () => {
    expect(moveInList("ArrowDown", at(4))).toBe(5);
    expect(moveInList("ArrowUp", at(4))).toBe(3);
    expect(moveInList("ArrowUp", at(0))).toBe(0);
    expect(moveInList("ArrowDown", at(99))).toBe(99);
  });

  test("pages keep one row of the last page in sight", () => {
    expect(moveInList("PageDown", at(4))).toBe(13);
    expect(moveInList("PageUp", at(4))).toBe(0);
    expect(moveInList("PageDown", at(95))).toBe(99);
  });

  test("where nothing is chosen the arrows come in from the ends", () => {
    expect(moveInList("ArrowDown", at(undefined))).toBe(0);
    expect(moveInList("ArrowUp", at(undefined))).toBe(99);
    expect(moveInList("PageDown", at(undefined))).toBe(9);
  });

  test("Home and End lead to the ends", () => {
    expect(moveInList("Home", at(50))).toBe(0);
    expect(moveInList("End", at(50))).toBe(99);
  });

  test("a page of no height still moves", () => {
    expect(moveInList("PageDown", { index: 0, count: 3, page: 0 })).toBe(1);
  });

  test("nothing moves in an empty list, or by other keys", () => {
    expect(moveInList("ArrowDown", { index: undefined, count: 0, page: 10 })).toBeUndefined();
    expect(moveInList("a", at(4))).toBeUndefined();
  });
});
