import { describe, expect, it } from "vitest";
import { deskWith } from "#test/builders/commandLine.ts";
import { readmeSample, readmeSamples } from "#test/builders/readmes.ts";

describe.for(readmeSamples)("convener year of $title", (sample) => {
  it("lists the meetings, and the dates of the rule that are free", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    const out = await desk.does(["year", "@plan.convener", sample.year]);
    const lines = out.trimEnd().split("\n");
    const free = lines.filter((line) => line.includes("(free"));
    expect(lines.length - free.length).toBe(sample.meetings);
    expect(free.every((line) => line.includes("Thu"))).toBe(true);
    // The meeting of the wrong day has the place of the day that the rule says.
    expect(out).toContain(`${sample.wrong.date}  Sat`);
    expect(out).not.toContain(sample.wrong.to);
  });
});

describe("convener year", () => {
  it("speaks French", async () => {
    const desk = await deskWith(readmeSample);
    const out = await desk.does(["year", "@plan.convener", "2027", "--language", "fr"]);
    expect(out).toMatch(/2027-01-07 {2}jeu {2}19:00 {2}\(libre\)/);
    expect(out).toContain("pas de rencontre");
  });

  it.each(["27", "0000", "next", "2027-01", "99999"])("refuses %s as a year", async (year) => {
    const desk = await deskWith(readmeSample);
    const { exit, err } = await desk.run("year", "@plan.convener", year);
    expect({ exit, err }).toEqual({ exit: 2, err: `“${year}” is no value for year.\n` });
  });

  it.each(["0001", "9999"])("lists the year %s", async (year) => {
    const desk = await deskWith(readmeSample);
    const out = await desk.does(["year", "@plan.convener", year]);
    expect(out.trimEnd().split("\n")).toHaveLength(24);
  });
});
