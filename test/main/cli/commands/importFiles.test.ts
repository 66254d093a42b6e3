import { copyFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deskWith, openDesk } from "#test/builders/commandLine.ts";
import { readmeSample, readmeSamples } from "#test/builders/readmes.ts";

describe.for(readmeSamples)("convener import of $title", (sample) => {
  it("and an export without a change give the file back byte for byte", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    const before = desk.bytes("README.md");
    const printed = await desk.does([
      "export",
      "readme",
      "@plan.convener",
      "--update",
      "@README.md",
    ]);
    expect(desk.bytes("README.md").equals(before)).toBe(true);
    expect(printed).toBe(before.toString("utf8"));
  });

  it("says how many meetings it read, and each thing that it understood with its line", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = openDesk();
    copyFileSync(sample.path, desk.at("@README.md"));
    const { exit, out } = await desk.run("import", "@README.md", "--into", "@plan.convener");
    expect(exit).toBe(0);
    expect(out).toContain(`${sample.meetings} meetings read.`);
    expect(out).toMatch(/\n {2}\d+: rule — /);
  });

  it("changes nothing when it is done again, also after an edit", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    await desk.does(["set", "@plan.convener", `meeting:${sample.tba}`, "title=Profiling, gently"]);
    const before = desk.contents();
    const { exit, out } = await desk.run("import", "@README.md", "--into", "@plan.convener");
    expect(exit).toBe(0);
    expect(out).toContain("nothing new");
    expect(desk.contents()).toEqual(before);
  });

  it("takes in its own export without a conflict, and then nothing more", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    await desk.does(
      ["set", "@plan.convener", `meeting:${sample.tba}`, "title=Profiling, gently"],
      ["export", "readme", "@plan.convener", "--update", "@README.md"],
    );
    const before = desk.contents();
    await desk.does(["import", "@README.md", "--into", "@plan.convener"]);
    expect(desk.contents()).toEqual(before);
  });

  it("changes nothing on a second device, whether that has a copy or imported by itself", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    copyFileSync(desk.at("@plan.convener"), desk.at("@copy.convener"));
    const copied = desk.bytes("copy.convener");
    await desk.does(
      ["import", "@README.md", "--into", "@copy.convener"],
      ["import", "@README.md", "--into", "@apart.convener"],
      ["merge", "@plan.convener", "@apart.convener", "--out", "@merged.convener"],
    );
    expect(desk.bytes("copy.convener").equals(copied)).toBe(true);
    const merged = desk.bytes("merged.convener");
    const { exit, out } = await desk.run("import", "@README.md", "--into", "@merged.convener");
    expect({ exit, isNews: !out.includes("nothing new") }).toEqual({ exit: 0, isNews: false });
    expect(desk.bytes("merged.convener").equals(merged)).toBe(true);
    const { conflicts, rows } = JSON.parse(
      await desk.does(["inspect", "@merged.convener", "--json"]),
    ) as { conflicts: unknown[]; rows: Record<string, object> };
    expect(conflicts).toEqual([]);
    expect(Object.keys(rows["meeting"] ?? {})).toHaveLength(sample.meetings);
  });
});

describe("convener import", () => {
  it("makes the same rows of one file on two devices", async () => {
    const [one, two] = [await deskWith(readmeSample), await deskWith(readmeSample)];
    const inspect = ["inspect", "@plan.convener", "--json"];
    const [a, b] = [await one.does(inspect), await two.does(inspect)].map(
      (json) => JSON.parse(json) as { plan: string; rows: unknown },
    );
    expect(a?.rows).toEqual(b?.rows);
    expect(a?.plan).toBe(b?.plan);
  });

  it("writes with --report what it understood and what it did not, with the lines", async () => {
    const desk = await deskWith(readmeSample);
    await desk.does(["import", "@README.md", "--into", "@plan.convener", "--report", "@r.json"]);
    const { files } = JSON.parse(desk.text("r.json")) as {
      files: { isNews: boolean; proposals: object[]; notUnderstood: { line: number }[] }[];
    };
    expect(files).toHaveLength(1);
    expect(files[0]?.isNews).toBe(false);
    expect(files[0]?.proposals).toContainEqual(
      expect.objectContaining({ kind: "optional-slot", line: 16 }),
    );
    expect(files[0]?.notUnderstood[0]).toMatchObject({
      line: 17,
      sentence: "This sentence was not understood.",
    });
  });

  it("takes all files or none", async () => {
    const desk = openDesk().write("notes.md", "Nothing of a group here.\n");
    copyFileSync(readmeSample.path, desk.at("@README.md"));
    const before = desk.contents();
    const run = await desk.run("import", "@README.md", "@notes.md", "--into", "@plan.convener");
    expect(run.exit).toBe(3);
    expect(desk.contents()).toEqual(before);
  });

  it("keeps the zone that --zone names, and refuses one that does not exist", async () => {
    const desk = openDesk();
    copyFileSync(readmeSample.path, desk.at("@README.md"));
    const words = ["import", "@README.md", "--into", "@plan.convener", "--zone"];
    expect((await desk.run(...words, "Europe/Atlantis")).exit).toBe(2);
    await desk.does([...words, "America/Toronto"]);
    expect(await desk.does(["inspect", "@plan.convener", "--json"])).toContain("America/Toronto");
  });

  it("needs to be told where to", async () => {
    const desk = openDesk().write("README.md", "# Ours\n");
    const { exit, err } = await desk.run("import", "@README.md");
    expect({ exit, err }).toEqual({ exit: 2, err: "The option --into is needed.\n" });
  });

  it.each([
    'Quotes "and" \\ backslashes',
    "Two\r\nlines",
    "*Marked* up [here](https://example.org)",
    "a | b",
  ])("of what was exported with the title %j is no news", async (title) => {
    const desk = await deskWith(readmeSample);
    await desk.does(
      ["set", "@plan.convener", `meeting:${readmeSample.tba}`, `title=${title}`],
      ["export", "readme", "@plan.convener", "--update", "@README.md"],
    );
    const before = desk.bytes("plan.convener");
    expect(await desk.does(["import", "@README.md", "--into", "@plan.convener"])).toContain(
      "nothing new",
    );
    expect(desk.bytes("plan.convener").equals(before)).toBe(true);
  });

  it("takes the edit of an exported cell for an edit of what was exported, not for a conflict", async () => {
    const desk = await deskWith(readmeSample);
    const meeting = `meeting:${readmeSample.tba}`;
    await desk.does(
      ["set", "@plan.convener", meeting, "title=Profiling", "speaker=Ada Quell"],
      ["export", "readme", "@plan.convener", "--update", "@README.md"],
    );
    desk.write("README.md", desk.text("README.md").replace("| Profiling ", "| Tracing  "));
    await desk.does(["import", "@README.md", "--into", "@plan.convener"]);
    const inspected = await desk.run("inspect", "@plan.convener", "--json");
    expect(inspected.exit).toBe(0);
    expect(inspected.out).toContain('"title": "Tracing"');
  });

  it("leaves a conflict where plan and file filled one open cell differently, and says so", async () => {
    const desk = await deskWith(readmeSample);
    const copy = desk.text("README.md");
    await desk.does(["set", "@plan.convener", `meeting:${readmeSample.tba}`, "title=Knots"]);
    const rows = copy.split("\n").map((line) => {
      return line.startsWith(`| ${readmeSample.tba}`) ? line.replace("TBA  ", "Ropes") : line;
    });
    desk.write("README.md", rows.join("\n"));
    const imported = await desk.run("import", "@README.md", "--into", "@plan.convener");
    expect(imported.exit).toBe(1);
    expect(imported.out).toMatch(/"Ropes"[^]*"Knots"|"Knots"[^]*"Ropes"/);
  });

  it("keeps a second row of a day as somebody wrote it", async () => {
    const table =
      "| Date | Topic |\n|---|---|\n| 2027-03-04 | Tries |\n| 2027-03-04 | NO MEETING |\n";
    const desk = openDesk().write("README.md", table);
    await desk.does(["import", "@README.md", "--into", "@plan.convener"]);
    expect(await desk.does(["export", "readme", "@plan.convener"])).toBe(table);
  });
});
