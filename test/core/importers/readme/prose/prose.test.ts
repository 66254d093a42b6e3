import { describe, expect, it } from "vitest";
import { readDuration } from "#core/importers/readme/prose/duration.ts";
import { readOptionalSlots } from "#core/importers/readme/prose/optionalSlot.ts";
import { readRecurrence, soundsLikeRecurrence } from "#core/importers/readme/prose/recurrence.ts";
import { splitSections } from "#core/importers/readme/prose/sections.ts";
import { splitSentences } from "#core/importers/readme/prose/sentences.ts";
import { subjectOf } from "#core/importers/readme/prose/sectionWords.ts";
import { toMarkdownLines } from "#core/text/markdownLines.ts";

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

describe("readOptionalSlots", () => {
  it.each([
    [
      "If there's interest, an additional Thursday (third of the month) will be scheduled.",
      3,
      "If there's interest",
    ],
    [
      "S’il y a de la demande, nous ajoutons le troisième jeudi du mois.",
      3,
      "S’il y a de la demande",
    ],
    ["The third Thursday of the month is optional.", 3, undefined],
  ])("reads %s", (sentence, nth, condition) => {
    expect(readOptionalSlots(sentence)).toEqual([
      {
        kind: "optional-slot",
        slot: { nth, weekday: 4, optional: true, ...(condition ? { condition } : {}) },
      },
    ]);
  });
});

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

describe("splitSections and splitSentences", () => {
  it("find headings of both kinds, and none in code", () => {
    const lines = toMarkdownLines(
      "Name\n====\n\ntext\n\n## Deep ##\n\n#### Deeper\n\n```\n# no\n```\n",
    );
    expect(splitSections(lines).map(({ heading, level, line }) => [heading, level, line])).toEqual([
      ["Name", 1, 1],
      ["Deep", 2, 6],
    ]);
  });

  it("read sentences over line breaks and stop at list items", () => {
    const lines = toMarkdownLines("We meet, e.g. at\r\nhome. Bring\ncake!\n- One. Two.\n\n---\n");
    expect(splitSentences(lines, new Set())).toEqual([
      { text: "We meet, e.g. at home.", line: 1 },
      { text: "Bring cake!", line: 2 },
      { text: "One.", line: 4 },
      { text: "Two.", line: 4 },
    ]);
  });
});

describe("subjectOf", () => {
  it.each([
    ["Objective", "objective"],
    ["À propos", "objective"],
    ["Our goals", "objective"],
    ["Calendrier", "calendar"],
    ["README", "general"],
    ["Code of Conduct", "general"],
    ["Lyon Types", "other"],
  ])("takes %s for %s", (heading, subject) => {
    expect(subjectOf(heading)).toBe(subject);
  });
});
