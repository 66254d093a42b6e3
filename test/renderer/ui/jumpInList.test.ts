import { expect, test } from "vitest";
import { jumpInList } from "#renderer/ui/jumpInList.ts";

const names = ["Ada", "Anouk", "Bo", "Élise", "山田太郎", "Anna"];

test("one letter leads to the next row, and around the end", () => {
  expect(jumpInList(names, { typed: "a", from: undefined })).toBe(0);
  expect(jumpInList(names, { typed: "a", from: 0 })).toBe(1);
  expect(jumpInList(names, { typed: "a", from: 5 })).toBe(0);
});

test("the same letter again goes on", () => {
  expect(jumpInList(names, { typed: "aa", from: 1 })).toBe(5);
});

test("more letters may stay where they are", () => {
  expect(jumpInList(names, { typed: "an", from: 1 })).toBe(1);
  expect(jumpInList(names, { typed: "ann", from: 1 })).toBe(5);
});

test("accents are no hindrance, and every script is one", () => {
  expect(jumpInList(names, { typed: "e", from: 0 })).toBe(3);
  expect(jumpInList(names, { typed: "山", from: 0 })).toBe(4);
});

test("what is not there leads nowhere", () => {
  expect(jumpInList(names, { typed: "x", from: 0 })).toBeUndefined();
  expect(jumpInList(names, { typed: "", from: 0 })).toBeUndefined();
  expect(jumpInList([], { typed: "a", from: undefined })).toBeUndefined();
});
