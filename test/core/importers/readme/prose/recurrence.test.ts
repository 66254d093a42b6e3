import { describe, expect, it } from "vitest";
import { readRecurrence, soundsLikeRecurrence } from "#core/importers/readme/prose/recurrence.ts";

describe("readRecurrence", () => {
  it.each([
    ["first Thursday of the month at 19:00", [[1, 4]], "19:00"],
    ["every last Tuesday at 7:30pm", [[-1, 2]], "19:30"],
    [
      "We meet on the 2nd and 4th Wednesdays of each month, 7 p.m.",
      [
        [2, 3],
        [4, 3],
      ],
      "19:00",
    ],
    ["premier jeudi du mois à 19 h", [[1, 4]], "19:00"],
    ["le premier jeudi de chaque mois à 19h30", [[1, 4]], "19:30"],
    ["Tous les derniers mardis, dès 18h", [[-1, 2]], "18:00"],
    [
      "les premier et troisième lundis du mois",
      [
        [1, 1],
        [3, 1],
      ],
      undefined,
    ],
  ])("reads %s", (sentence, slots, start) => {
    const reading = readRecurrence(sentence);
    expect(reading).toMatchObject({ slots: slots.map(([nth, weekday]) => ({ nth, weekday })) });
    expect(reading && "start" in reading ? reading.start : undefined).toBe(start);
  });

  it("takes the length of a span of time with it", () => {
    expect(readRecurrence("First Monday of the month, 7-9pm")).toMatchObject({
      start: "19:00",
      minutes: 120,
    });
    expect(readRecurrence("First Monday of the month from 18:30 to 20:00")).toMatchObject({
      minutes: 90,
    });
  });

  it.each(["We met last Thursday.", "The first Thursday was fun.", "Bring your laptop."])(
    "finds no rule in: %s",
    (sentence) => {
      expect(readRecurrence(sentence)).toBeUndefined();
    },
  );

  it.each(["We meet every Thursday.", "Une fois par mois", "Bi-weekly meetings", "chaque jeudi"])(
    "hears a rule that it cannot keep in: %s",
    (sentence) => {
      expect(readRecurrence(sentence)).toBeUndefined();
      expect(soundsLikeRecurrence(sentence)).toBe(true);
    },
  );
});
