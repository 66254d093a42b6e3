import { describe, expect, it } from "vitest";
import { deskWith, type Desk } from "#test/builders/commandLine.ts";
import { readmeSample } from "#test/builders/readmes.ts";

const meeting = `meeting:${readmeSample.tba}`;

describe("convener undo", () => {
  it("takes back one act after another, and --redo brings them again", async () => {
    const desk = await deskWith(readmeSample);
    const imported = await rowsOf(desk);
    await desk.does(["set", "@plan.convener", meeting, "title=Tries"]);
    const titled = await rowsOf(desk);
    await desk.does(["set", "@plan.convener", meeting, "bring=a chair"]);
    const both = await rowsOf(desk);
    const seen: string[] = [];
    for (const words of [[], [], ["--redo"], ["--redo"]]) {
      await desk.does(["undo", "@plan.convener", ...words]);
      seen.push(await rowsOf(desk));
    }
    expect(seen).toEqual([titled, imported, titled, both]);
  });

  it("says what it took back, and for --redo what it brought again", async () => {
    const desk = await deskWith(readmeSample);
    await desk.does(["set", "@plan.convener", meeting, "bring=a chair"]);
    const undone = await desk.run("undo", "@plan.convener");
    expect(undone.err).toBe(
      `Undone: set ${meeting}. Fields put back: 1; changed since and kept: 0.\n`,
    );
    const redone = await desk.run("undo", "@plan.convener", "--redo", "--language", "fr");
    expect(redone.err).toMatch(/^Rétabli\u00a0: set meeting:/);
  });

  it("says so where there is nothing to take back or to bring again, and changes nothing", async () => {
    const desk = await deskWith(readmeSample);
    const before = desk.contents();
    const redo = await desk.run("undo", "@plan.convener", "--redo");
    expect(redo.exit).toBe(3);
    expect(redo.err).toContain("nothing to redo");
    expect(desk.contents()).toEqual(before);
    await desk.does(["undo", "@plan.convener"]);
    const undo = await desk.run("undo", "@plan.convener");
    expect(undo.exit).toBe(3);
    expect(undo.err).toContain("nothing to undo");
  });

  it("takes back the acts of --who only, and names who has none", async () => {
    const desk = await deskWith(readmeSample);
    await desk.does(["set", "@plan.convener", meeting, "bring=a chair"]);
    await desk.does(["set", "@plan.convener", meeting, "price=5", "--who", "Pavel Oduya"]);
    const undo = ["undo", "@plan.convener"];
    expect((await desk.run(...undo)).err).toContain(`Undone: set ${meeting}.`);
    const rows = await rowsOf(desk);
    expect(rows).not.toContain("a chair");
    expect(rows).toContain('"price"');
    const nobody = await desk.run(...undo, "--who", "Bela Würz");
    expect(nobody.exit).toBe(3);
    expect(nobody.err).toContain("Bela Würz has nothing to undo.");
  });

  it("is not held up by an act from a clock that ran ahead", async () => {
    const desk = await deskWith(readmeSample);
    const imported = await rowsOf(desk);
    await desk.does(
      ["set", "@plan.convener", meeting, "bring=a chair"],
      ["set", "@plan.convener", meeting, "price=5", "--now", "2099-01-01"],
      ["undo", "@plan.convener"],
      ["undo", "@plan.convener"],
    );
    expect(await rowsOf(desk)).toBe(imported);
  });
});

async function rowsOf(desk: Desk): Promise<string> {
  const { rows } = JSON.parse(await desk.does(["inspect", "@plan.convener", "--json"])) as {
    rows: object;
  };
  return JSON.stringify(rows);
}
