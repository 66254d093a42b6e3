import { expect, test } from "vitest";
import { hueOf } from "#renderer/ui/hueOf.ts";

test("an id has the same hue on every device", () => {
  expect(hueOf("ada")).toBe(215);
});

test("hues are whole degrees of the circle, spread over all of it", () => {
  const hues = Array.from({ length: 720 }, (_, index) => hueOf(`person-${index}`));
  expect(hues.every((hue) => Number.isInteger(hue) && hue >= 0 && hue < 360)).toBe(true);
  const thirds = new Set(hues.map((hue) => Math.floor(hue / 30)));
  expect(thirds.size).toBe(12);
});

test("ids that differ in one character seldom share their hue", () => {
  const hues = new Set(Array.from({ length: 20 }, (_, index) => hueOf(`speaker-${index}`)));
  expect(hues.size).toBeGreaterThan(15);
});
