import { expect, it } from "vitest";
import { isPlanPath } from "#main/services/files/isPlanPath.ts";

it.each([
  "plan.convener",
  "/home/mira/Quill Club.convener",
  "C:\\Users\\Mira\\Réunions.CONVENER",
  "../-odd/--name.convener",
])("takes %j for the path of a plan", (word) => {
  expect(isPlanPath(word)).toBe(true);
});

it.each([
  "",
  ".",
  "plan.zip",
  "plan.convener.txt",
  ".convener",
  "/home/mira/.convener",
  "C:\\Users\\.convener",
  "--open=plan.convener",
  "-plan.convener",
  "https://example.org/plan.convener",
  "file:///home/mira/plan.convener",
  "plan\n.convener",
  "plan\0.convener",
])("takes %j for none", (word) => {
  expect(isPlanPath(word)).toBe(false);
});
