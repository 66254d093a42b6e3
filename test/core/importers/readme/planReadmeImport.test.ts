import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import { openConflicts } from "#core/changes/projectRows.ts";
import { deriveId } from "#core/model/id.ts";
import { occurrenceId, seriesIdOf } from "#core/model/records/series.ts";
import { titleEdits } from "#core/planning/talkEdits.ts";
import { updateReadme } from "#core/publish/readme/updateReadme.ts";
import { importedLaptop, type ImportedLaptop } from "#test/builders/importedLaptop.ts";
import { readmeSample } from "#test/builders/readmes.ts";

const text = readFileSync(readmeSample.path, "utf8");
const withRow = (date: string, row: string): string => {
  return text.replace(new RegExp(`^\\| ${date}.*\\n`, "m"), row === "" ? "" : `${row}\n`);
};

/** What the plan has on a day: the titles of the talks with their speakers. */
function talksOn({ view }: ImportedLaptop, date: string): readonly string[] {
  const plan = view();
  const meeting = plan.meetings.find(({ when }) => when?.date === date);
  return (meeting ? plan.talksOf(meeting.id) : []).map(({ id, title }) => {
    const names = plan.speakersOf(id).map(({ name }) => name);
    return `${title ?? "?"}: ${names.join(", ")}`;
  });
}

function meetingOn({ view }: ImportedLaptop, date: string) {
  return view().meetings.find(({ when }) => when?.date === date)!;
}

describe("a README that is imported again", () => {
  it("changes nothing where it did not change", () => {
    const plan = importedLaptop({ name: "README.md", text });
    expect(plan.again(text)).toEqual([]);
  });

  it("changes in the plan what was changed in the file", () => {
    const plan = importedLaptop({ name: "README.md", text });
    plan.again(withRow("2027-04-01", "| 2027-04-01 | Ropes | Ada Quell |"));
    expect(talksOn(plan, "2027-04-01")).toEqual(["Ropes: Ada Quell"]);
    expect(openConflicts(plan.laptop.rows)).toEqual([]);
  });

  it("leaves alone what was changed in the plan only", () => {
    const plan = importedLaptop({ name: "README.md", text });
    plan.laptop.write(titleEdits(plan.view(), meetingOn(plan, "2027-04-01").id, "Tries"));
    plan.again(text.replace("Soup,", "Bread,"));
    expect(talksOn(plan, "2027-04-01")).toEqual(["Tries: "]);
    expect(openConflicts(plan.laptop.rows)).toEqual([]);
  });

  it("shows both values of what was changed in both", () => {
    const plan = importedLaptop({ name: "README.md", text });
    plan.laptop.write(titleEdits(plan.view(), meetingOn(plan, "2027-03-04").id, "Caches, mine"));
    plan.again(withRow("2027-03-04", "| 2027-03-04 | Caches, theirs | Oriel Vantongeren |"));
    const conflicts = openConflicts(plan.laptop.rows);
    expect(conflicts.map(({ field, heads }) => [field, heads.map(({ value }) => value)])).toEqual([
      ["title", ["Caches, theirs", "Caches, mine"]],
    ]);
  });

  it("agrees where both made the same change", () => {
    const plan = importedLaptop({ name: "README.md", text });
    plan.laptop.write(titleEdits(plan.view(), meetingOn(plan, "2027-03-04").id, "Caches, ours"));
    plan.again(
      withRow("2027-03-04", "| 2027-03-04 | Caches, ours | Oriel Vantongeren, Tamsin Aho |"),
    );
    expect(openConflicts(plan.laptop.rows)).toEqual([]);
    expect(talksOn(plan, "2027-03-04")).toEqual(["Caches, ours: Oriel Vantongeren, Tamsin Aho"]);
  });

  it("keeps the meeting whose row is gone from it", () => {
    const plan = importedLaptop({ name: "README.md", text });
    plan.again(withRow("2027-02-18", ""));
    expect(meetingOn(plan, "2027-02-18").state?.name).toBe("skipped");
    expect(plan.view().meetings).toHaveLength(readmeSample.meetings);
  });

  it("keeps the talks and the speakers of a meeting whose row is gone from it", () => {
    const plan = importedLaptop({ name: "README.md", text });
    const before = talksOn(plan, "2027-03-04");
    expect(before).toEqual(["Caches that lie: Oriel Vantongeren, Tamsin Aho"]);
    plan.again(withRow("2027-03-04", ""));
    expect(talksOn(plan, "2027-03-04")).toEqual(before);
    expect(openConflicts(plan.laptop.rows)).toEqual([]);
  });

  it("takes a talk away where it says TBA again", () => {
    const plan = importedLaptop({ name: "README.md", text });
    plan.again(withRow("2027-03-04", "| 2027-03-04 | TBA | TBA |"));
    expect(talksOn(plan, "2027-03-04")).toEqual([]);
    expect(meetingOn(plan, "2027-03-04").state?.name).toBe("planned");
  });

  it("puts one speaker in the place of another, and still knows both", () => {
    const plan = importedLaptop({ name: "README.md", text });
    plan.again(
      withRow("2027-03-04", "| 2027-03-04 | Caches that lie | Oriel Vantongeren, Ada Quell |"),
    );
    expect(talksOn(plan, "2027-03-04")).toEqual(["Caches that lie: Oriel Vantongeren, Ada Quell"]);
    expect(
      plan
        .view()
        .persons.map(({ name }) => name)
        .sort(),
    ).toEqual([...["Ada Quell", "Oriel Vantongeren", "Tamsin Aho"]]);
  });

  it("keeps the meeting of a row that moved to the day of the rule", () => {
    const plan = importedLaptop({ name: "README.md", text });
    const { id } = meetingOn(plan, "2027-03-20");
    plan.again(text.replace("2027-03-20", "2027-03-18"));
    expect(meetingOn(plan, "2027-03-18").id).toBe(id);
    expect(plan.view().meetings).toHaveLength(readmeSample.meetings);
  });

  it("moves the meeting whose title and speakers got another day, off the rule or on it", () => {
    for (const date of ["2027-05-11", "2027-06-03"]) {
      const plan = importedLaptop({ name: "README.md", text });
      const { id } = meetingOn(plan, "2027-03-04");
      const moved = text.replace("2027-03-04", date);
      plan.again(moved);
      expect(meetingOn(plan, date)).toMatchObject({ id, origin: { key: date } });
      expect(talksOn(plan, date)).toEqual(["Caches that lie: Oriel Vantongeren, Tamsin Aho"]);
      expect(plan.view().meetings).toHaveLength(readmeSample.meetings);
      expect(plan.again(moved)).toEqual([]);
      plan.again(text);
      expect(meetingOn(plan, "2027-03-04").id).toBe(id);
      expect(openConflicts(plan.laptop.rows)).toEqual([]);
    }
  });

  it("plans a new meeting on the day that a moved one left", () => {
    const plan = importedLaptop({ name: "README.md", text });
    const { id } = meetingOn(plan, "2027-03-04");
    const moved = text.replace("2027-03-04", "2027-06-03");
    plan.again(moved);
    const row = "| 2027-04-01 ";
    plan.again(moved.replace(row, `| 2027-03-04 | Ropes | Ada Quell |\n${row}`));
    expect(meetingOn(plan, "2027-06-03").id).toBe(id);
    expect(meetingOn(plan, "2027-03-04").id).not.toBe(id);
    expect(talksOn(plan, "2027-03-04")).toEqual(["Ropes: Ada Quell"]);
    expect(talksOn(plan, "2027-06-03")).toHaveLength(1);
  });

  it("takes a topic without speakers on another day for another meeting", () => {
    const social = withRow("2027-03-04", "| 2027-03-04 | Social |  |");
    const plan = importedLaptop({ name: "README.md", text: social });
    plan.again(social.replace("2027-03-04", "2027-06-03"));
    expect(talksOn(plan, "2027-03-04")).toEqual(["Social: "]);
    expect(talksOn(plan, "2027-06-03")).toEqual(["Social: "]);
  });

  it("follows a meeting that was moved in the plan, and writes it back to its row", () => {
    const plan = importedLaptop({ name: "README.md", text });
    const { id } = meetingOn(plan, "2027-03-20");
    plan.laptop.write([
      edit(["meeting", id, "when"], { date: "2027-03-18", start: "19:00", minutes: 120 }),
    ]);
    expect(plan.again(text)).toEqual([]);
    const updated = updateReadme(text, plan.source, plan.view());
    expect(updated).toBe(text.replace("2027-03-20", "2027-03-18"));
    plan.again(updated ?? "");
    expect(meetingOn(plan, "2027-03-18").id).toBe(id);
    expect(openConflicts(plan.laptop.rows)).toEqual([]);
  });
});

describe("a README that tells of a rule", () => {
  it("gives every row its series, and a date of the rule to those near one", () => {
    const { view, source } = importedLaptop({
      name: "README.md",
      text: text.replace("2027-04-01", "2027-04-25"),
    });
    const series = seriesIdOf(source);
    const { meetings } = view();
    expect(new Set(meetings.map((one) => one.series))).toEqual(new Set([series]));
    for (const { id, ruleDate, when } of meetings) {
      const isFar = when?.date === "2027-04-25";
      expect(ruleDate === undefined).toBe(isFar);
      expect(id).toBe(
        ruleDate ? occurrenceId(series, ruleDate) : deriveId("meeting", source, "2027-04-25"),
      );
    }
  });
});
