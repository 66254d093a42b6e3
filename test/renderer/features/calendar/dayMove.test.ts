import { describe, expect, it } from "vitest";
import { parseLocalDate } from "#core/model/localDate.ts";
import { calendarKey } from "#renderer/features/calendar/calendarKey.ts";
import { dayMove } from "#renderer/features/calendar/dayMove.ts";

const day = (text: string) => parseLocalDate(text)!;
const from = day("2027-05-12");

describe("dayMove", () => {
  it.each([
    ["ArrowLeft", false, "2027-05-11"],
    ["ArrowRight", false, "2027-05-13"],
    ["ArrowUp", false, "2027-05-05"],
    ["ArrowDown", false, "2027-05-19"],
    ["Home", false, "2027-05-10"],
    ["End", false, "2027-05-16"],
    ["PageUp", false, "2027-04-12"],
    ["PageDown", false, "2027-06-12"],
    ["PageUp", true, "2026-05-12"],
    ["PageDown", true, "2028-05-12"],
    ["a", false, undefined],
  ])("leads with %s (Shift: %s) to %s", (key, shiftKey, to) => {
    expect(dayMove({ key, shiftKey }, from, 1)).toBe(to);
  });

  it("knows on which day a week begins", () => {
    expect(dayMove({ key: "Home", shiftKey: false }, from, 7)).toBe("2027-05-09");
    expect(dayMove({ key: "End", shiftKey: false }, from, 6)).toBe("2027-05-14");
  });
});

describe("calendarKey", () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false };

  it("follows the letter that is typed and the place of a digit", () => {
    expect(calendarKey({ key: "M", code: "Semicolon", ...none })).toEqual({ kind: "move" });
    expect(calendarKey({ key: "&", code: "Digit1", ...none })).toEqual({
      kind: "mode",
      mode: "year",
    });
  });

  it("leaves other keys alone, and letters with a modifier", () => {
    expect(calendarKey({ key: "q", code: "KeyQ", ...none })).toBeUndefined();
    expect(calendarKey({ key: "d", code: "KeyD", ...none, ctrlKey: true })).toBeUndefined();
  });
});
