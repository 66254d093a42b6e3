import { describe, expect, it } from "vitest";
import { deskWith, openDesk } from "#test/builders/commandLine.ts";
import { readmeSample, readmeSamples } from "#test/builders/readmes.ts";

interface Report {
  readonly findings: readonly {
    readonly path: string;
    readonly code: string;
    readonly message: string;
    readonly place: { readonly line?: number };
    readonly fixes: readonly object[];
  }[];
}

describe.for(readmeSamples)("convener lint of $title", (sample) => {
  const { wrong } = sample;

  it("exits with 1, names the weekday and the date to use, in both languages", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    for (const [language, sentence] of [
      ["en", wrong.en],
      ["fr", wrong.fr],
    ] as const) {
      const { exit, out, err } = await desk.run("lint", "@plan.convener", "--language", language);
      expect({ exit, err }).toEqual({ exit: 1, err: "" });
      expect(out.toLowerCase()).toContain(sentence.toLowerCase());
      expect(out).toContain(`date=${wrong.to}`);
    }
  });

  it("finds the same in the file itself as in the plan, on its line", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    const line = desk
      .text("README.md")
      .split("\n")
      .findIndex((one) => one.includes(wrong.date));
    const [ofFile, ofPlan] = [
      await findingsOf(desk, "@README.md"),
      await findingsOf(desk, "@plan.convener"),
    ];
    const [found] = ofFile.findings.filter(({ code }) => code === "date-against-rule");
    expect(found?.place.line).toBe(line + 1);
    expect(found?.fixes).toMatchObject([{ kind: "move-to", date: wrong.to }]);
    expect(ofPlan.findings.map(({ message }) => message)).toEqual(
      ofFile.findings.map(({ message }) => message),
    );
  });

  it("finds nothing there once the date is the one that it named", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    await desk.does(["set", "@plan.convener", `meeting:${wrong.date}`, `date=${wrong.to}`]);
    const { findings } = await findingsOf(desk, "@plan.convener");
    expect(findings.filter(({ code }) => code === "date-against-rule")).toEqual([]);
  });
});

describe("convener lint", () => {
  it("knows by --now which topics are due", async () => {
    const desk = await deskWith(readmeSample);
    const codes = async (now: string) => {
      const { findings } = await findingsOf(desk, "@plan.convener", "--now", now);
      return findings.filter(({ code }) => code === "tba-past-deadline").length;
    };
    expect(await codes("2026-11-21")).toBe(0);
    expect(await codes("2027-03-30")).toBeGreaterThan(0);
    expect(await codes("2027-05-05T18:00:00Z")).toBeGreaterThan(await codes("2027-03-30"));
  });

  it("exits with 0 and says nothing where nothing is wrong", async () => {
    const desk = openDesk().write("fine.md", "We meet every first Thursday at 19:00.\n");
    expect(await desk.run("lint", "@fine.md")).toEqual({ exit: 0, out: "", err: "" });
  });

  it("does not call fine what it could not read as a calendar", async () => {
    const desk = openDesk().write("notes.md", "Nothing of a group here.\n");
    const { exit, out, err } = await desk.run("lint", "@notes.md");
    expect({ exit, out }).toEqual({ exit: 3, out: "" });
    expect(err).toContain("nothing in it to import");
  });

  it("names severities and fixes in French, and in JSON as ever", async () => {
    const desk = await deskWith(readmeSample);
    const { out } = await desk.run("lint", "@plan.convener", "--language", "fr");
    expect(out).toMatch(/ erreur date-against-rule:/);
    expect(out).toMatch(/\n {4}Déplacer au [^\n]+\u00a0: date=/);
    const json = await desk.run("lint", "@plan.convener", "--language", "fr", "--format", "json");
    expect(json.out).toContain('"severity": "error"');
  });

  it("refuses a format that it does not know", async () => {
    const desk = await deskWith(readmeSample);
    expect((await desk.run("lint", "@plan.convener", "--format", "xml")).exit).toBe(2);
  });
});

async function findingsOf(
  desk: Awaited<ReturnType<typeof deskWith>>,
  ...words: readonly string[]
): Promise<Report> {
  return JSON.parse((await desk.run("lint", ...words, "--format", "json")).out) as Report;
}
