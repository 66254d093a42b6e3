import { describe, expect, it } from "vitest";
import { lintPlan } from "#core/lint/lintPlan.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { commands } from "#renderer/app/commands/commands.ts";
import { isMatch, matchParts } from "#renderer/app/palette/matchParts.ts";
import { paletteEntries, parseQuestion } from "#renderer/app/palette/paletteEntries.ts";
import { messages } from "#renderer/i18n/messages.ts";
import { buildPlan } from "#test/builders/planBuilder.ts";

const today = parseLocalDate("2026-11-21")!;

describe("a word of a question", () => {
  it("is marked where a word begins with it, whatever its accents", () => {
    expect(matchParts("Les Échecs, échappés", "ech")).toEqual([
      { text: "Les ", isMatch: false },
      { text: "Éch", isMatch: true },
      { text: "ecs, ", isMatch: false },
      { text: "éch", isMatch: true },
      { text: "appés", isMatch: false },
    ]);
  });

  it("loses nothing of a text", () => {
    for (const text of ["", "👩‍👩‍👧 heaps", "ﬁne", "שלום עולם", "日本語", "İstanbul"]) {
      expect(
        matchParts(text, "h f i")
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }
  });

  it("has to begin a word, each of them", () => {
    expect(isMatch("Save a backup", "back sa")).toBe(true);
    expect(isMatch("Save a backup", "ack")).toBe(false);
    expect(isMatch("Save a backup", "")).toBe(true);
  });
});

describe("the palette", () => {
  const { view } = buildPlan({
    meetings: [
      { date: "2026-10-01", talks: [{ title: "Tries", speakers: ["Ada Oyelaran"] }] },
      { date: "2026-12-03", title: "Moved from 27nd", talks: [{ title: "Heaps" }] },
    ],
  });
  const [tries, moved] = view.meetings;
  const ask = (query: string, hits: readonly { table: "talk"; id: string; title: string }[] = []) =>
    paletteEntries(query, {
      view,
      hits,
      commands,
      today,
      findings: lintPlan({ view, today }),
      text: messages.en,
      language: "en",
    });
  const idsOf = (group: string, entries: ReturnType<typeof ask>) =>
    entries.filter((entry) => entry.group === group).map(({ id }) => id);

  it("offers what comes next where nothing is asked", () => {
    expect(idsOf("meetings", ask(""))).toEqual([`meeting ${moved!.id}`]);
  });

  it("leads from a talk to its meeting, once", () => {
    const talk = view.talksOf(tries!.id)[0]!;
    const hit = { table: "talk", id: talk.id, title: "Tries" } as const;
    expect(idsOf("meetings", ask("tries", [hit, hit]))).toEqual([`meeting ${tries!.id}`]);
  });

  it("asks of one kind after a sign", () => {
    expect(parseQuestion(" @ada")).toEqual({ only: "people", words: "ada" });
    expect(new Set(ask(">").map(({ group }) => group))).toEqual(new Set(["commands"]));
    expect(new Set(ask("!").map(({ group }) => group))).toEqual(new Set(["problems"]));
    expect(ask("@").map(({ label }) => label)).toEqual(["Ada Oyelaran"]);
  });

  it("finds commands and problems by their words", () => {
    expect(idsOf("commands", ask("save back"))).toEqual(["command save-backup"]);
    expect(ask("27nd").map(({ group }) => group)).toEqual(["problems"]);
    expect(ask("nothing goes by that")).toEqual([]);
  });
});
