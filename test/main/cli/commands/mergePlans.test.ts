import { copyFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deskWith, type Desk } from "#test/builders/commandLine.ts";
import { readmeSample, readmeSamples } from "#test/builders/readmes.ts";

interface Inspection {
  readonly digest: string;
  readonly conflicts: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: unknown }[];
  }[];
}

/** A desk with two copies of one plan, `mine.convener` and `theirs.convener`. */
async function deskWithCopies(sample = readmeSample): Promise<Desk> {
  const desk = await deskWith(sample);
  for (const name of ["@mine.convener", "@theirs.convener"]) {
    copyFileSync(desk.at("@plan.convener"), desk.at(name));
  }
  return desk;
}

/** Merges both ways and returns what `inspect --json` prints of either. */
async function mergeBothWays(desk: Desk): Promise<{ exits: number[]; inspections: string[] }> {
  const [mine, theirs] = ["@mine.convener", "@theirs.convener"];
  const exits = [
    await desk.run("merge", mine, theirs, "--out", "@ab.convener"),
    await desk.run("merge", theirs, mine, "--out", "@ba.convener"),
  ].map(({ exit }) => exit);
  const inspections = [
    await desk.run("inspect", "@ab.convener", "--json"),
    await desk.run("inspect", "@ba.convener", "--json"),
  ].map(({ out }) => out);
  return { exits, inspections };
}

describe.for(readmeSamples)("convener merge of two copies of a plan of $title", (sample) => {
  const meeting = `meeting:${sample.tba}`;

  it("makes the same plan in either order", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWithCopies(sample);
    await desk.does(
      ["set", "@mine.convener", meeting, "title=Profiling, gently"],
      ["set", "@theirs.convener", `meeting:${sample.wrong.date}`, `date=${sample.wrong.to}`],
      ["set", "@theirs.convener", meeting, "bring=a chair"],
    );
    const { exits, inspections } = await mergeBothWays(desk);
    expect(exits).toEqual([0, 0]);
    expect(inspections[0]).toBe(inspections[1]);
    expect(inspections[0]).toContain("Profiling, gently");
    expect(inspections[0]).toContain(`"date": "${sample.wrong.to}"`);
  });

  it("keeps both values of a field that both changed, as one open conflict", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWithCopies(sample);
    await desk.does(
      ["set", "@mine.convener", meeting, "bring=a chair"],
      ["set", "@theirs.convener", meeting, "bring=a cup"],
    );
    const { exits, inspections } = await mergeBothWays(desk);
    expect(exits).toEqual([1, 1]);
    expect(inspections[0]).toBe(inspections[1]);
    const { conflicts } = JSON.parse(inspections[0] ?? "") as Inspection;
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.field).toBe("bring");
    expect(JSON.stringify(conflicts[0]?.values.map(({ value }) => value))).toMatch(/cup.*chair/);
    expect((await desk.run("inspect", "@ab.convener")).exit).toBe(1);
    // Decided by whoever sets the field again.
    await desk.does(["set", "@ab.convener", meeting, "bring=a cup and a chair"]);
    expect((await desk.run("inspect", "@ab.convener")).exit).toBe(0);
  });
});

describe("convener merge", () => {
  it("keeps two titles for one meeting, each given where there was none", async () => {
    const desk = await deskWithCopies();
    const meeting = `meeting:${readmeSample.tba}`;
    await desk.does(
      ["set", "@mine.convener", meeting, "title=Tries"],
      ["set", "@theirs.convener", meeting, "title=Ropes"],
    );
    const { exits, inspections } = await mergeBothWays(desk);
    expect(exits).toEqual([1, 1]);
    const { conflicts } = JSON.parse(inspections[1] ?? "") as Inspection;
    expect(conflicts.map(({ values }) => values.map(({ value }) => value))).toEqual([
      ["Ropes", "Tries"],
    ]);
  });

  it("may be done again, and into one of its own files", async () => {
    const desk = await deskWithCopies();
    await desk.does(
      ["set", "@theirs.convener", `meeting:${readmeSample.tba}`, "title=Tries"],
      ["merge", "@mine.convener", "@theirs.convener", "--out", "@mine.convener"],
    );
    const digest = await digestOf(desk, "@mine.convener");
    await desk.does(["merge", "@mine.convener", "@theirs.convener", "--out", "@mine.convener"]);
    expect(await digestOf(desk, "@mine.convener")).toBe(digest);
    expect(await digestOf(desk, "@theirs.convener")).toBe(digest);
  });

  it("joins plans of two groups with --join only", async () => {
    const desk = await deskWithCopies();
    desk.write("OTHER.md", desk.text("README.md").replace("Caches that lie", "Caches that tell"));
    await desk.does(["import", "@OTHER.md", "--into", "@other.convener"]);
    const before = desk.contents();
    const words = ["merge", "@mine.convener", "@other.convener", "--out", "@out.convener"];
    const refused = await desk.run(...words);
    expect(refused.exit).toBe(3);
    expect(refused.err).toContain("another plan");
    expect(desk.contents()).toEqual(before);
    expect((await desk.run(...words, "--join")).exit).toBeLessThan(2);
    const rows = await desk.run("inspect", "@out.convener", "--json");
    expect(rows.out).toContain("Caches that tell");
    expect(rows.out).toContain("Caches that lie");
  });

  it("needs to be told where to, and two plans at least", async () => {
    const desk = await deskWithCopies();
    expect((await desk.run("merge", "@mine.convener", "@theirs.convener")).exit).toBe(2);
    expect((await desk.run("merge", "@mine.convener", "--out", "@out.convener")).exit).toBe(2);
  });
});

async function digestOf(desk: Desk, plan: string): Promise<string> {
  return (JSON.parse((await desk.run("inspect", plan, "--json")).out) as Inspection).digest;
}
