import { expect, it } from "vitest";
import { backupFailures } from "#core/backup/backupFailures.ts";
import { describeFailure } from "#core/host/describeFailure.ts";
import { hostFailures } from "#core/host/failures/hostFailures.ts";
import { journalFailures, journalFindings } from "#core/host/failures/journalFailures.ts";
import { planFailures, restoreFindings } from "#core/host/failures/planFailures.ts";
import { publishCallFailures } from "#core/host/failures/publishCallFailures.ts";
import { snapshotFailures, snapshotFindings } from "#core/host/failures/snapshotFailures.ts";
import { languages } from "#core/text/phrase.ts";

const tables = [
  hostFailures,
  journalFailures,
  journalFindings,
  planFailures,
  restoreFindings,
  snapshotFailures,
  snapshotFindings,
  backupFailures,
  publishCallFailures,
];
const codes = tables.flatMap((table) => Object.keys(table));

/** All facts that any of the sentences names. */
const facts = {
  reason: "ENOSPC",
  version: 9,
  bytes: 12,
  missing: 3,
  aside: "kept.damaged-0a1b2c3d4e5f",
  name: "Name.convener",
  time: "2026-11-21 12:00",
  field: "title",
  date: "2026-12-03",
  entry: "rows.json",
  what: "rows.json",
  reader: 3,
  app: "2.0.0",
};
const sentences = codes.flatMap((code) => {
  return languages.map((language) => {
    return [code, language, describeFailure({ code, facts }, language)] as const;
  });
});

it.each(sentences)("%s is said in %s", (code, _, sentence) => {
  expect(sentence).not.toBe(code);
  expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
  expect(sentence).not.toMatch(/undefined|\[object|NaN/);
});

it("no two tables have a code of one name, which would have two sentences", () => {
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});

it("the two languages say different words", () => {
  const said = new Map(sentences.map(([code, language, words]) => [`${language} ${code}`, words]));
  for (const code of codes) expect(said.get(`fr ${code}`)).not.toBe(said.get(`en ${code}`));
});

it("French keeps its signs on the line of their word", () => {
  const french = sentences.filter(([, language]) => language === "fr").map(([, , words]) => words);
  // A straight apostrophe, or a sign of two parts after a space that may break or after none.
  expect(french.filter((words) => / [:;!?»]|« |'|\p{L}[;!?»]/u.test(words))).toEqual([]);
});

it("a code of a newer host is shown as it is", () => {
  expect(describeFailure({ code: "brand-new", facts: {} }, "fr")).toBe("brand-new");
  for (const code of ["__proto__", "constructor", "toString"]) {
    expect(describeFailure({ code, facts: {} }, "en")).toBe(code);
  }
});

it.each([
  [
    "file-unwritable",
    { name: "Quill.md", reason: "EROFS" },
    "Quill.md cannot be written (EROFS). The file is as it was; choose another place.",
  ],
  ["not-valid", { field: "title" }, "This is no value for “title”. Nothing was changed."],
])("%s names its facts", (code, given, sentence) => {
  expect(describeFailure({ code, facts: given }, "en")).toBe(sentence);
});
