import { describe, expect, it } from "vitest";
import { deskWith, type Desk } from "#test/builders/commandLine.ts";
import { readmeSample } from "#test/builders/readmes.ts";

/** A desk where the README and the plan were both given a topic for the same day. */
async function deskInConflict(): Promise<Desk> {
  const desk = await deskWith(readmeSample);
  await desk.does(["set", "@plan.convener", "meeting:2027-02-04", "title=Knots"]);
  return desk.write("README.md", desk.text("README.md").replace("Warming up", "Ropes"));
}

describe("an open conflict", () => {
  it("is printed by the import that makes it, and makes it exit with 1", async () => {
    const desk = await deskInConflict();
    const run = await desk.run("import", "@README.md", "--into", "@plan.convener");
    expect(run.exit).toBe(1);
    expect(run.out).toMatch(/\n1 open conflict:\n {2}talk \S+ title\n/);
    expect(run.out).toContain('"Ropes: ');
    expect(run.out).toContain('"Knots"');
  });

  it("is said by an export, which takes the newest value", async () => {
    const desk = await deskInConflict();
    await desk.run("import", "@README.md", "--into", "@plan.convener");
    const run = await desk.run("export", "ics", "@plan.convener");
    expect(run.exit).toBe(0);
    expect(run.out).toContain("Ropes");
    expect(run.out).not.toContain("Knots");
    expect(run.err).toContain("1 open conflict in the plan: the newest value was taken.");
    const french = await desk.run("export", "ics", "@plan.convener", "--language", "fr");
    expect(french.err).toContain("1 conflit ouvert dans le plan\u00a0: ");
  });

  it("is not spoken of where there is none", async () => {
    const desk = await deskWith(readmeSample);
    expect((await desk.run("export", "ics", "@plan.convener")).err).toBe("");
  });
});
