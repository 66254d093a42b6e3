import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { appendEdits } from "#core/changes/appendEdits.ts";
import { startClock } from "#core/changes/clock.ts";
import { emptyLog, newestStamp, type Log } from "#core/changes/log.ts";
import { reviewImport, type ReviewContext } from "#core/intake/reviewImport.ts";
import type { FixChoices } from "#core/intake/reviewedFinding.ts";
import { deriveId, mintReplicaId } from "#core/model/id.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { readPlan } from "#core/planning/readPlan.ts";
import { fixedRandom, testPlan } from "#test/builders/laptop.ts";
import { readmeSample } from "#test/builders/readmes.ts";
import { testNow } from "#test/builders/memoryPlans.ts";

const moment = { wall: testNow, random: fixedRandom("review") };
const context: ReviewContext = {
  today: parseLocalDate("2026-11-21")!,
  zone: "Europe/London",
  moment,
};
const kiln = { name: "README.md", text: readFileSync(readmeSample.path, "utf8") };

function stored(log: Log, edits: ReturnType<typeof reviewImport>["edits"]): Log {
  const clock = startClock(mintReplicaId(moment.random), newestStamp(log));
  const author = { who: "mira", act: { name: "import-file" }, clock, moment };
  return appendEdits(readPlan({ log }), edits, author) ?? log;
}

const days = (log: Log) => readPlan({ log }).view.meetings.map(({ when }) => when?.date);

describe("the review of an import", () => {
  const log = emptyLog(testPlan);

  it("tells the meetings with what is known of them, and what is new", () => {
    const { meetings, added, files } = reviewImport(log, [kiln], context);
    expect(meetings).toHaveLength(readmeSample.meetings);
    expect(new Set(meetings.map(({ news }) => news))).toEqual(new Set(["new"]));
    expect(meetings[2]?.talks.map(({ talk, speakers }) => [talk.title, speakers.length])).toEqual([
      ["Caches that lie", 2],
    ]);
    expect(added.get("meeting")).toBe(7);
    expect(added.get("person")).toBe(2);
    expect(files[0]?.reading.notUnderstood.map(({ line }) => line)).toContain(17);
  });

  it("brings the Saturday as a finding, whose fix makes the import say Thursday", () => {
    const { findings } = reviewImport(log, [kiln], context);
    const saturday = findings.find(({ day }) => day === readmeSample.wrong.date)!;
    expect(saturday.fixes).toEqual([{ kind: "move-to", date: readmeSample.wrong.to }]);
    const choices: FixChoices = new Map([[saturday.key, saturday.fixes[0]!]]);
    const fixed = reviewImport(log, [kiln], { ...context, choices });
    expect(fixed.findings.find(({ key }) => key === saturday.key)?.fix).toEqual(saturday.fixes[0]);
    expect(days(stored(log, fixed.edits))).toContain(readmeSample.wrong.to);
    expect(days(stored(log, fixed.edits))).not.toContain(readmeSample.wrong.date);
    expect(fixed.meetings.map(({ meeting }) => meeting.when?.date)).toContain(
      readmeSample.wrong.to,
    );
  });

  it("names a finding alike in every plan, so that a choice outlasts the making of one", () => {
    const other = emptyLog(deriveId("plan", "another"));
    const keys = (start: Log) =>
      reviewImport(start, [kiln], context).findings.map(({ key }) => key);
    expect(keys(other)).toEqual(keys(log));
  });

  it("has nothing new in the same file again, also after a fix", () => {
    const { findings } = reviewImport(log, [kiln], context);
    const choices: FixChoices = new Map(
      findings.flatMap(({ key, fixes: [fix] }) => (fix ? [[key, fix] as const] : [])),
    );
    const after = stored(log, reviewImport(log, [kiln], { ...context, choices }).edits);
    const again = reviewImport(after, [kiln], context);
    expect(again.edits).toEqual([]);
    expect(again.files[0]?.isNews).toBe(false);
    expect(again.findings).toEqual([]);
    expect(new Set(again.meetings.map(({ news }) => news))).toEqual(new Set(["known"]));
  });

  it("shows of a newer version what changed, and leaves the rest alone", () => {
    const after = stored(log, reviewImport(log, [kiln], context).edits);
    const newer = { ...kiln, text: kiln.text.replace("Caches that lie ", "Caches that nap ") };
    const { meetings, edits } = reviewImport(after, [newer], context);
    expect(meetings.filter(({ news }) => news === "changed")).toHaveLength(1);
    expect(edits.map(({ table, field }) => `${table}.${field}`).sort()).toEqual([
      "source.format",
      "source.name",
      "source.text",
      "talk.title",
    ]);
  });

  it("makes one act of several files, which can be stored as it is", () => {
    const second = { name: "2028.md", text: kiln.text.replaceAll("2027-", "2028-") };
    const { edits, added } = reviewImport(log, [kiln, second], context);
    expect(added.get("meeting")).toBe(14);
    expect(days(stored(log, edits))).toHaveLength(14);
    // Nothing may hang on what was only written on trial.
    expect(edits.filter(({ prev }) => prev && prev.length > 0)).toEqual([]);
  });
});
