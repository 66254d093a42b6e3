import { describe, expect, it } from "vitest";
import type { MeetingSketch } from "#test/builders/planBuilder.ts";
import { lintSketch, messages } from "./lintSketch.ts";

const today = "2019-10-03";
const find = (...meetings: readonly MeetingSketch[]) =>
  lintSketch("tba-past-deadline", { meetings }, today);

describe("tbaPastDeadline", () => {
  it("warns two weeks before a meeting without a topic, not earlier", () => {
    expect(find({ date: "2019-10-18" })).toEqual([]);
    const found = find({ date: "2019-10-17" });
    expect(found).toMatchObject([
      { severity: "warning", facts: { date: "2019-10-17", daysLeft: 14, missing: "topic" } },
    ]);
    expect(messages(found)).toEqual([
      "Thursday 17 October 2019 has no topic yet: 14 days are left, and it is usually settled 14 days before.",
      "Pas encore de sujet pour le jeudi 17 octobre 2019\u00A0: il reste 14\u00A0jours, alors que c’est d’habitude réglé 14\u00A0jours avant.",
    ]);
  });

  it("counts the last days", () => {
    const text = messages(find({ date: "2019-10-04" }, { date: "2019-10-03" })).join("\n");
    expect(text).toContain("1 day is left");
    expect(text).toContain("il reste 1\u00A0jour,");
    expect(text).toContain("it is today");
    expect(text).toContain("c’est aujourd’hui");
  });

  it("misses the speaker of talks that have none", () => {
    const found = find({ date: "2019-10-10", talks: [{ title: "Tries" }] });
    expect(found).toMatchObject([{ facts: { missing: "speaker" } }]);
    expect(messages(found)[0]).toContain("has no speaker yet");
  });

  it("notes what is over and still open", () => {
    const found = find({ date: "2019-09-05" });
    expect(found).toMatchObject([{ severity: "note", facts: { daysLeft: -28 } }]);
    expect(messages(found)).toEqual([
      "Thursday 5 September 2019 is over, and the plan has no topic for it.",
      "Le jeudi 5 septembre 2019 est passé, et le plan n’a pas de sujet pour ce jour.",
    ]);
  });

  it("does not ask who spoke at what is over", () => {
    expect(find({ date: "2019-09-05", talks: [{ title: "Tries" }] })).toEqual([]);
  });

  it.each<[string, MeetingSketch]>([
    ["a title and no talks", { title: "Social night" }],
    ["a talk with its speaker", { talks: [{ title: "Tries", speakers: ["Zora Quill"] }] }],
    ["an optional meeting", { optional: true }],
    ["a skipped one", { state: "skipped" }],
    ["a cancelled one", { state: "cancelled" }],
    ["an idea", { state: "idea" }],
  ])("says nothing of %s", (_, sketch) => {
    expect(find({ date: "2019-10-10", ...sketch })).toEqual([]);
  });

  it.each<[string, MeetingSketch]>([
    ["a title that says TBA", { title: "TBA" }],
    ["a talk that was withdrawn", { talks: [{ title: "Tries", state: "withdrawn" }] }],
  ])("takes %s for no topic", (_, sketch) => {
    expect(find({ date: "2019-10-10", ...sketch })).toMatchObject([
      { facts: { missing: "topic" } },
    ]);
  });
});
