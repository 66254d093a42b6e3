import { expect, it } from "vitest";
import { languages } from "#core/text/phrase.ts";
import { journalFailures, journalFindings } from "#main/services/journal/journalFailures.ts";
import { planFailures, restoreFindings } from "#main/services/plans/planFailures.ts";
import { snapshotFailures, snapshotFindings } from "#main/services/snapshots/snapshotFailures.ts";

const facts = {
  reason: "ENOSPC",
  version: 9,
  bytes: 12,
  missing: 3,
  aside: "kept",
  name: "x",
  time: "now",
};
const all = [
  journalFailures,
  journalFindings,
  snapshotFailures,
  snapshotFindings,
  planFailures,
  restoreFindings,
];
const sentences = all.flatMap((phrases) => {
  return Object.entries(phrases).flatMap(([code, phrase]) => {
    return languages.map((language) => [code, language, phrase[language](facts)] as const);
  });
});

it.each(sentences)("%s is said in %s", (_, __, sentence) => {
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(sentence).not.toContain("undefined");
});

it("French keeps its signs on the line of their word", () => {
  const french = sentences.filter(([, language]) => language === "fr").map(([, , text]) => text);
  expect(french.filter((text) => / [:;!?»]|« |'/.test(text))).toEqual([]);
});
