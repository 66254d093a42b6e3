import { mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { badTexts } from "#test/builders/badTexts.ts";
import { deskWithCopy, openDesk } from "#test/builders/commandLine.ts";
import { readmeSample } from "#test/builders/readmes.ts";
import { planDoors } from "./planDoors.ts";
import { expectManners, expectSentence } from "./politely.ts";

/** Commands that read a README, which is `@bad`. */
const readmeDoors = [
  ["import", "@bad", "--into", "@new.convener"],
  ["import", "@README.md", "@bad", "--into", "@plan.convener"],
  ["lint", "@bad"],
  ["export", "readme", "@plan.convener", "--update", "@bad"],
] as const;

describe.for(badTexts)("a file that is $title", ({ content, is }) => {
  it("is met politely by every command that reads a README", async () => {
    const desk = (await deskWithCopy(readmeSample)).write("bad", content());
    for (const words of readmeDoors) {
      const run = await expectManners(desk, words);
      if (is === "refused" && words[0] === "import") expect(run.exit).toBe(3);
      if (is === "read") expect(run.exit).toBeLessThan(2);
      if (is === "read" && words[0] === "import") expect(run.out).toContain("meetings read");
    }
  });

  it("is not taken for a plan by any command", async () => {
    const desk = (await deskWithCopy(readmeSample)).write("bad", content());
    for (const words of planDoors) {
      const run = await desk.run(...words);
      expect(run.exit, words.join(" ")).toBe(3);
      expectSentence(desk, run.err);
    }
    expect((await desk.run("lint", "@plan.convener", "@bad")).exit).toBeOneOf([0, 1, 3]);
  });
});

describe("a file that is read with a fault", () => {
  it.each([
    ["31 June", /22: “2027-06-31” is not in the calendar/],
    ["a long row", /5 cells where the table has 3 columns/],
    ["a row without a date", /“some day” was not understood/],
    ["a date twice", /is on line \d+ already/],
  ])("is reported with its line: %s", async (title, sentence) => {
    const text = badTexts.find((one) => one.title === title);
    const desk = openDesk().write("README.md", text?.content() ?? "");
    const { out } = await desk.run("import", "@README.md", "--into", "@plan.convener");
    expect(out).toMatch(/\n {2}\d+: /);
    expect(out).toMatch(sentence);
  });

  it.for(badTexts.filter(({ is }) => is === "read"))(
    "gives its bytes back when nothing was changed: $title",
    async ({ content }) => {
      const desk = openDesk().write("README.md", content());
      const before = desk.bytes("README.md");
      await desk.does(["import", "@README.md", "--into", "@plan.convener"]);
      const update = ["export", "readme", "@plan.convener", "--update", "@README.md"];
      expect((await desk.run(...update)).exit).toBeOneOf([0, 3]);
      expect(desk.bytes("README.md").equals(before)).toBe(true);
    },
  );
});

describe("a place that is not what it should be", () => {
  it.for([...readmeDoors, ...planDoors])("a folder: convener %s %s %s", async (words) => {
    const desk = await deskWithCopy(readmeSample);
    mkdirSync(desk.at("@bad"));
    expect((await expectManners(desk, words)).exit).toBe(3);
  });

  const needIt = [...readmeDoors, ...planDoors.slice(1)].filter(
    (words) => words.at(-2) !== "--out" || words.at(-1) !== "@bad",
  );
  it.for(needIt)("a missing file: convener %s %s %s", async (words) => {
    const desk = await deskWithCopy(readmeSample);
    expect((await expectManners(desk, words)).exit).toBe(3);
  });

  it.for([
    ["import", "@README.md", "--into", "@README.md/plan.convener"],
    ["import", "@README.md", "--into", "@nowhere/plan.convener"],
    ["import", "@README.md", "--into", "@new.convener", "--report", "@nowhere/r.json"],
    ["export", "ics", "@plan.convener", "--out", "@nowhere/a.ics"],
    ["export", "ics", "@plan.convener", "--out", "@README.md/a.ics"],
    ["merge", "@plan.convener", "@plan.convener", "--out", "@nowhere/out.convener"],
    ["export", "ics", "@plan.convener", "--out", "/proc/convener.ics"],
    ["import", "@README.md", "--into", "/proc/plan.convener"],
    ["inspect", "@README.md/plan.convener"],
    ["import", "/dev/zero", "--into", "@new.convener"],
    ["lint", "/dev/zero"],
  ])("nowhere to write, or without end: convener %s %s %s %s %s", async (words) => {
    const desk = await deskWithCopy(readmeSample);
    const run = await expectManners(desk, words);
    expect(run.exit).toBe(3);
  });
});
