import { expect, it } from "vitest";
import { selectToday } from "#renderer/stores/selectToday.ts";

const now = Date.UTC(2026, 10, 21, 23, 30);

it.each([
  ["Europe/London", "2026-11-21"],
  ["Europe/Paris", "2026-11-22"],
  ["America/Los_Angeles", "2026-11-21"],
  ["Pacific/Kiritimati", "2026-11-22"],
  ["Mars/Olympus", "2026-11-21"],
  [undefined, "2026-11-21"],
])("in %s it is %s", (zone, day) => {
  expect(selectToday({ now }, zone)).toBe(day);
});
