import { describe, expect, it } from "vitest";
import { parseLocalDate } from "#core/model/localDate.ts";
import { describeAct } from "#renderer/i18n/describeAct.ts";
import { formatDate } from "#renderer/i18n/formatDate.ts";
import { messages } from "#renderer/i18n/messages.ts";

const sentencesOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
};

describe("what the page says", () => {
  it("counts as each language does", () => {
    expect([0, 1, 2].map(messages.en.meetingCount)).toEqual([
      "0 meetings",
      "1 meeting",
      "2 meetings",
    ]);
    expect([0, 1, 2].map(messages.fr.meetingCount)).toEqual([
      "0 rencontre",
      "1 rencontre",
      "2 rencontres",
    ]);
  });

  it("has a space that does not break before the high signs of French", () => {
    const french = [
      ...sentencesOf(messages.fr),
      messages.fr.notSaved("x"),
      messages.fr.hit("a", "b"),
    ];
    expect(french.filter((text) => / [:;!?»]|« /.test(text))).toEqual([]);
    expect(messages.fr.notSaved("x")).toContain("\u00a0:");
  });

  it("names an act with its subject, and one that it does not know as it is named", () => {
    const act = { name: "change-title", subject: "Heaps" };
    expect(describeAct(act, messages.en)).toBe("change of title (Heaps)");
    expect(describeAct(act, messages.fr)).toBe("changement de titre (Heaps)");
    expect(describeAct({ name: "import" }, messages.en)).toBe("import");
  });

  it("shows a day as that day, wherever it is read", () => {
    const day = parseLocalDate("2026-12-03")!;
    expect(formatDate(day, "en")).toMatch(/^Thu,? 3 Dec 2026$/);
    expect(formatDate(day, "fr")).toBe("jeu. 3 déc. 2026");
  });
});
