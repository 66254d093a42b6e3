import { copyFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { deskWith, type Desk } from "#test/builders/commandLine.ts";
import { readmeSample, readmeSamples } from "#test/builders/readmes.ts";

describe.for(readmeSamples)("convener forget in a plan of $title", (sample) => {
  it("leaves the name nowhere in the file, also after merging an older copy", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    copyFileSync(desk.at("@plan.convener"), desk.at("@older.convener"));
    expect(unpacked(desk, "older.convener")).toContain(sample.speaker);
    await desk.does(["forget", "@plan.convener", sample.speaker]);
    expect(unpacked(desk, "plan.convener")).not.toContain(sample.speaker);
    await desk.does(
      ["merge", "@older.convener", "@plan.convener", "--out", "@ab.convener"],
      ["merge", "@plan.convener", "@older.convener", "--out", "@ba.convener"],
    );
    for (const name of ["ab.convener", "ba.convener"]) {
      expect(unpacked(desk, name)).not.toContain(sample.speaker);
      const shown = await desk.does(["inspect", `@${name}`, "--json"]);
      expect(shown).not.toContain(sample.speaker);
    }
    expect(await desk.does(["inspect", "@ab.convener", "--json"])).toBe(
      await desk.does(["inspect", "@ba.convener", "--json"]),
    );
  });

  it("does not learn the name again from the same README", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    await desk.does(
      ["forget", "@plan.convener", sample.speaker],
      ["import", "@README.md", "--into", "@plan.convener"],
    );
    expect(unpacked(desk, "plan.convener")).not.toContain(sample.speaker);
    const before = desk.contents();
    await desk.does(["import", "@README.md", "--into", "@plan.convener"]);
    expect(desk.contents()).toEqual(before);
  });
});

describe("convener forget", () => {
  it("keeps everybody else", async () => {
    const desk = await deskWith(readmeSample);
    await desk.does(["forget", "@plan.convener", readmeSample.speaker]);
    expect(unpacked(desk, "plan.convener")).toContain("Tamsin Aho");
  });

  it("finds a person whatever the case and accents of the name", async () => {
    const desk = await deskWith(readmeSample);
    expect((await desk.run("forget", "@plan.convener", "oriel  VANTÖNGEREN")).exit).toBe(0);
    expect(unpacked(desk, "plan.convener")).not.toContain(readmeSample.speaker);
  });

  it("says that it knows nobody of that name, and cannot be undone", async () => {
    const desk = await deskWith(readmeSample);
    const before = desk.contents();
    const nobody = await desk.run("forget", "@plan.convener", "Nobody Atall");
    expect(nobody.exit).toBe(3);
    expect(nobody.err).toContain("knows nobody called “Nobody Atall”");
    expect(desk.contents()).toEqual(before);
    await desk.does(["forget", "@plan.convener", readmeSample.speaker], ["undo", "@plan.convener"]);
    await desk.does(["undo", "@plan.convener", "--redo"]);
    expect(unpacked(desk, "plan.convener")).not.toContain(readmeSample.speaker);
  });
});

/** All that the entries of a plan file hold, and their names. */
function unpacked(desk: Desk, name: string): string {
  return Object.entries(unzipSync(desk.bytes(name)))
    .map(([entry, bytes]) => `${entry}\n${Buffer.from(bytes).toString("utf8")}`)
    .join("\n");
}
