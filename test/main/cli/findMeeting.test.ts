import { describe, expect, it } from "vitest";
import { deskWith } from "#test/builders/commandLine.ts";
import { readmeSample } from "#test/builders/readmes.ts";

describe("a day with two meetings", () => {
  it("is no name for either: the ids are listed, and each names its own", async () => {
    const desk = await deskWith(readmeSample);
    await desk.does(["set", "@plan.convener", "meeting:2027-04-15", "date=2027-04-01"]);
    const before = desk.contents();
    const run = await desk.run("set", "@plan.convener", "meeting:2027-04-01", "title=Tries");
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 3, out: "" });
    expect(desk.contents()).toEqual(before);
    const ids = /by its id: (\S+), (\S+)\.\n$/.exec(run.err)?.slice(1) ?? [];
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) {
      expect((await desk.run("set", "@plan.convener", `meeting:${id}`, "bring=cups")).exit).toBe(0);
    }
  });
});
