import { expect, test } from "vitest";
import { initialsOf } from "#renderer/ui/initialsOf.ts";

test.each([
  ["Idris Benhaddou", "IB"],
  ["Hana Novotná", "HN"],
  ["Ötzi", "Ö"],
  ["élodie", "É"],
  ["  Ada   Lovelace  ", "AL"],
  ["Idris van der Berg", "IB"],
  ["Jean-Luc", "J"],
  ["Priya (she/her)", "P"],
  ["Leo 🐧 Tan", "LT"],
])("%s becomes %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("no name has no initials", () => {
  expect(initialsOf("")).toBe("");
  expect(initialsOf("   ")).toBe("");
});

test("of a name without spaces one sign stands for all", () => {
  expect(initialsOf("山田太郎")).toBe("山");
  expect(initialsOf("王 小明")).toBe("王小");
});

test("a sign of several code points stays whole", () => {
  expect(initialsOf("👩‍👩‍👧‍👦")).toBe("👩‍👩‍👧‍👦");
  expect(initialsOf("É\u0301ric")).toBe("É\u0301");
});

test("names from right to left keep their own order", () => {
  expect(initialsOf("ליאור כהן")).toBe("לכ");
  expect(initialsOf("سارة المنصوري")).toBe("سا");
});

test("a very long name has two signs at most", () => {
  expect(initialsOf("Ab ".repeat(100))).toBe("AA");
  expect(initialsOf("a".repeat(300))).toBe("A");
});
