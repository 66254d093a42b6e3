import { describe, expect, it } from "vitest";
import { subjectOf } from "#core/importers/readme/prose/sectionWords.ts";

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
