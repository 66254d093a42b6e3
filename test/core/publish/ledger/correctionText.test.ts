import { describe, expect, it } from "vitest";
import { correctionText } from "#core/publish/ledger/correctionText.ts";
import { factNames } from "#core/publish/ledger/postedFacts.ts";
import { languages } from "#core/text/phrase.ts";

const now = { title: "Knots", date: "2026-12-10" };

describe("a correction", () => {
  it("says a new day with its weekday, and what is no longer so", () => {
    const stale = [{ fact: "date", old: "2026-12-03", now: "2026-12-10" }] as const;
    expect(correctionText(stale, now, "en")).toBe(
      "Correction: Knots, Thursday 10 December 2026\n" +
        "New date: Thursday 10 December 2026, not Thursday 3 December 2026.",
    );
    expect(correctionText(stale, now, "fr")).toBe(
      "Rectification\u00a0: Knots, jeudi 10 décembre 2026\n" +
        "Nouvelle date\u00a0: jeudi 10 décembre 2026, et non jeudi 3 décembre 2026.",
    );
  });

  it("has a sentence for every change", () => {
    const stale = [
      { fact: "state", old: "", now: "cancelled" },
      { fact: "venue", old: "", now: "The Loft" },
    ] as const;
    expect(correctionText(stale, now, "en").split("\n").slice(1)).toEqual([
      "The meeting is cancelled.",
      "New venue: The Loft.",
    ]);
  });

  it("is nothing where nothing changed", () => {
    expect(correctionText([], now, "en")).toBe("");
  });

  it.each(languages)("leaves no hole in any sentence, %s", (language) => {
    for (const fact of factNames) {
      for (const [old, then] of [
        ["", "x"],
        ["x", ""],
        ["x", "y"],
      ] as const) {
        const text = correctionText([{ fact, old, now: then }], now, language);
        expect(text).not.toMatch(/undefined|: \.|, \.|\(\)|“”/);
        expect(text.split("\n")).toHaveLength(2);
      }
    }
  });
});
