import { describe, expect, it } from "vitest";
import { readDuration } from "#core/importers/readme/prose/duration.ts";

describe("readDuration", () => {
  it.each([
    ["expect around one or two hours", 120],
    ["Meetings last 90 minutes.", 90],
    ["La réunion dure 2h.", 120],
    ["Comptez 1 h 30.", 90],
    ["It takes about an hour and a half", 90],
    ["They usually last 60 to 75 min", 75],
    ["environ 19 h", undefined],
    ["The room has 2 hours of light.", undefined],
  ])("reads %s as %s", (sentence, minutes) => {
    expect(readDuration(sentence)).toBe(minutes);
  });
});
