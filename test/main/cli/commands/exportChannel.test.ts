import { describe, expect, it } from "vitest";
import { deskWith, type Desk } from "#test/builders/commandLine.ts";
import { readmeSample, readmeSamples } from "#test/builders/readmes.ts";

describe.for(readmeSamples)("convener export ics of $title", (sample) => {
  const meeting = `meeting:${sample.tba}`;

  it("writes equal bytes again, whenever that is", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    await desk.does(["export", "ics", "@plan.convener", "--out", "@a.ics"]);
    desk.now += 1_000_000_000;
    await desk.does(["export", "ics", "@plan.convener", "--out", "@b.ics"]);
    expect(desk.bytes("a.ics").equals(desk.bytes("b.ics"))).toBe(true);
  });

  it("raises SEQUENCE with an edit and keeps UID through a move", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    const first = await eventOn(desk, sample.tba);
    await desk.does(["set", "@plan.convener", meeting, "title=Profiling, gently"]);
    const titled = await eventOn(desk, sample.tba);
    const moved = `${sample.tba.slice(0, 8)}25`;
    await desk.does(["set", "@plan.convener", meeting, `date=${moved}`]);
    const after = await eventOn(desk, moved);
    expect([titled.uid, after.uid]).toEqual([first.uid, first.uid]);
    expect(titled.sequence).toBeGreaterThan(first.sequence);
    expect(after.sequence).toBeGreaterThan(titled.sequence);
  });
});

describe("convener export", () => {
  it("writes where --out says and leaves the file of --update alone then", async () => {
    const desk = await deskWith(readmeSample);
    const before = desk.text("README.md");
    await desk.does(["set", "@plan.convener", `meeting:${readmeSample.tba}`, "title=Tries"]);
    const words = ["export", "readme", "@plan.convener", "--update", "@README.md"];
    const { exit, out } = await desk.run(...words, "--out", "@NEW.md");
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(desk.text("README.md")).toBe(before);
    expect(desk.text("NEW.md")).toContain("| Tries ");
  });

  it("brings a newer version of the file up to date, with what a hand changed in it", async () => {
    const desk = await deskWith(readmeSample);
    await desk.does(["set", "@plan.convener", `meeting:${readmeSample.tba}`, "title=Tries"]);
    desk.write("README.md", desk.text("README.md").replace("Soup,", "Bread,"));
    await desk.does(["export", "readme", "@plan.convener", "--update", "@README.md"]);
    expect(desk.text("README.md")).toContain("Bread,");
    expect(desk.text("README.md")).toContain("| Tries ");
  });

  it("writes the imported file where none is named", async () => {
    const desk = await deskWith(readmeSample);
    expect(await desk.does(["export", "readme", "@plan.convener"])).toBe(desk.text("README.md"));
  });

  it("gives the words of a file in the language that is asked for", async () => {
    const desk = await deskWith(readmeSample);
    const french = await desk.does(["export", "ics", "@plan.convener", "--language", "fr"]);
    const english = await desk.does(["export", "ics", "@plan.convener"]);
    expect(french).toContain("LOCATION:Lieu à annoncer");
    expect(english).toContain("LOCATION:To be announced");
  });

  it.each([
    [
      "a channel that there is not",
      ["export", "pigeon", "@plan.convener"],
      { exit: 2, sentence: /no channel “pigeon”/ },
    ],
    [
      "a format that there is not",
      ["export", "ics", "@plan.convener", "--format", "xml"],
      { exit: 2, sentence: /“xml”/ },
    ],
    [
      "an option that there is not",
      ["export", "ics", "@plan.convener", "--colour"],
      { exit: 2, sentence: /“--colour”/ },
    ],
    [
      "an option without its value",
      ["export", "ics", "@plan.convener", "--out"],
      { exit: 2, sentence: /--out/ },
    ],
    [
      "a meeting that there is not",
      ["export", "ics", "@plan.convener", "--meeting", "2027-04-02"],
      { exit: 3, sentence: /Near it/ },
    ],
    [
      "a file without a table",
      ["export", "readme", "@plan.convener", "--update", "@notes.md"],
      { exit: 3, sentence: /no calendar/ },
    ],
  ])("refuses %s", async (_, words, { exit, sentence }) => {
    const desk = (await deskWith(readmeSample)).write("notes.md", "Nothing of a group here.\n");
    const before = desk.contents();
    const run = await desk.run(...words);
    expect({ exit: run.exit, out: run.out }).toEqual({ exit, out: "" });
    expect(run.err).toMatch(sentence);
    expect(desk.contents()).toEqual(before);
  });

  it("names nobody on a day without a meeting", async () => {
    const desk = await deskWith(readmeSample);
    const meeting = `meeting:${readmeSample.tba}`;
    await desk.does(
      ["set", "@plan.convener", meeting, "title=Tries", "speaker=Ada Quell"],
      ["export", "readme", "@plan.convener", "--update", "@README.md"],
      ["set", "@plan.convener", meeting, "title=NO MEETING (holidays)"],
      ["export", "readme", "@plan.convener", "--update", "@README.md"],
    );
    const row = desk
      .text("README.md")
      .split("\n")
      .find((line) => line.includes(readmeSample.tba));
    expect(row).toContain("NO MEETING (holidays)");
    expect(row).not.toContain("Ada Quell");
  });

  it("tells subscribers of a calendar that the group's zone is another", async () => {
    const desk = await deskWith(readmeSample);
    const sequences = async () => {
      const text = await desk.does(["export", "ics", "@plan.convener"]);
      return [...text.matchAll(/SEQUENCE:(\d+)/g)].map(([, count]) => Number(count));
    };
    const before = await sequences();
    await desk.does(["set", "@plan.convener", "group", "zone=America/New_York"]);
    expect(await sequences()).toEqual(before.map((count) => count + 1));
  });
});

async function eventOn(desk: Desk, date: string): Promise<{ uid: string; sequence: number }> {
  const ics = await desk.does(["export", "ics", "@plan.convener", "--meeting", date]);
  const day = date.replaceAll("-", "");
  expect(ics).toMatch(new RegExp(`^DTSTART.*:${day}T`, "m"));
  const uid = /^UID:(.+)\r$/m.exec(ics)?.[1] ?? "";
  return { uid, sequence: Number(/^SEQUENCE:(\d+)\r$/m.exec(ics)?.[1]) };
}
