import { expect, it } from "vitest";
import { toBoldRuns } from "#renderer/features/publish/toBoldRuns.ts";

const show = (markdown: string) =>
  toBoldRuns(markdown)
    .map(({ text, isBold }) => (isBold ? `<${text}>` : text))
    .join("");

it.each([
  ["plain", "plain"],
  ["**Knots** and bends", "<Knots> and bends"],
  ["a **b** c **d**", "a <b> c <d>"],
  ["\\*\\*not bold\\*\\*", "**not bold**"],
  ["2 ** 3", "2 ** 3"],
  ["back\\\\slash, \\[brackets\\]", "back\\slash, [brackets]"],
  ["", ""],
])("%j looks like %j", (markdown, expected) => {
  expect(show(markdown)).toBe(expected);
});
