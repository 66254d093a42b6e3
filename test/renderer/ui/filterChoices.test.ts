import { expect, test } from "vitest";
import { filterChoices } from "#renderer/ui/filterChoices.ts";

const choices = ["Delphine", "Élodie", "Elias", "山田太郎"].map((label) => ({ label }));
const labels = (typed: string, limit = 50) =>
  filterChoices(choices, typed, limit).map(({ label }) => label);

test("what begins with the letters comes first, accents aside", () => {
  expect(labels("el")).toEqual(["Élodie", "Elias", "Delphine"]);
  expect(labels("ÉL")).toEqual(["Élodie", "Elias", "Delphine"]);
});

test("nothing typed shows all, up to the limit", () => {
  expect(labels("  ")).toHaveLength(4);
  expect(labels("", 2)).toEqual(["Delphine", "Élodie"]);
});

test("every script is found", () => {
  expect(labels("太")).toEqual(["山田太郎"]);
  expect(labels("x")).toEqual([]);
});
