import { describe, expect, it } from "vitest";
import { type Rule } from "#core/model/rule.ts";
import { parseWallClock } from "#core/model/wallClock.ts";
import { ruleSentence } from "#core/schedule/ruleSentence.ts";

const start = parseWallClock("19:00");
const firstAndPerhapsThird: Rule = {
  slots: [
    { nth: 1, weekday: 4 },
    { nth: 3, weekday: 4, optional: true },
  ],
  start,
};

describe("ruleSentence", () => {
  it("says the rule in English and in French", () => {
    expect(ruleSentence.en(firstAndPerhapsThird)).toBe(
      "first Thursday of the month at 19:00; third Thursday if there’s interest",
    );
    expect(ruleSentence.fr(firstAndPerhapsThird)).toBe(
      "premier jeudi du mois à 19\u00a0h\u202f; troisième jeudi si des personnes le souhaitent",
    );
  });

  it("gathers slots of the same weekday and names the others", () => {
    const rule: Rule = {
      slots: [
        { nth: 1, weekday: 2 },
        { nth: 3, weekday: 2 },
        { nth: -1, weekday: 5 },
      ],
      start: parseWallClock("18:30"),
    };
    expect(ruleSentence.en(rule)).toBe(
      "first and third Tuesday and last Friday of the month at 18:30",
    );
    expect(ruleSentence.fr(rule)).toBe(
      "premier et troisième mardi et dernier vendredi du mois à 18\u00a0h\u00a030",
    );
  });

  it("says nothing of a start that is not known", () => {
    expect(ruleSentence.en({ slots: [{ nth: 2, weekday: 7 }] })).toBe("second Sunday of the month");
  });

  it("keeps a condition in the group's words, quoted where its language is another", () => {
    const slots: Rule["slots"] = [
      { nth: 3, weekday: 4, optional: true, condition: "If someone brings a talk" },
    ];
    expect(ruleSentence.en({ slots, start })).toBe(
      "third Thursday of the month at 19:00 if someone brings a talk",
    );
    expect(ruleSentence.fr({ slots })).toBe(
      "troisième jeudi du mois («\u00a0If someone brings a talk\u00a0»)",
    );
  });
});
