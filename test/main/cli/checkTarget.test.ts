import { symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deskWithCopy } from "#test/builders/commandLine.ts";
import { readmeSample } from "#test/builders/readmes.ts";

describe("a command that would write over what it needs", () => {
  it.each([
    ["its own plan", ["export", "readme", "@plan.convener", "--out", "@plan.convener"]],
    ["its own plan by a link", ["export", "readme", "@plan.convener", "--out", "@link"]],
    ["another plan", ["export", "ics", "@plan.convener", "--out", "@other"]],
    ["its README", ["import", "@README.md", "--into", "@plan.convener", "--report", "@README.md"]],
    ["its plan", ["import", "@README.md", "--into", "@plan.convener", "--report", "@link"]],
    ["a plan to be", ["import", "@README.md", "--into", "@new.plan", "--report", "@new.plan"]],
  ])("is refused: %s", async (_, words) => {
    const desk = await deskWithCopy(readmeSample);
    desk.write("other", desk.bytes("plan.convener"));
    symlinkSync(desk.at("@plan.convener"), desk.at("@link"));
    const before = desk.contents();
    for (const language of ["en", "fr"]) {
      const { exit, out, err } = await desk.run(...words, "--language", language);
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
      expect(err).toMatch(language === "en" ? /Choose another file for --/ : /Choisissez un autre/);
    }
    expect(desk.contents()).toEqual(before);
  });

  it("may bring the file up to date that it was given for that", async () => {
    const desk = await deskWithCopy(readmeSample);
    const words = ["--update", "@README.md", "--out", "@README.md"];
    expect((await desk.run("export", "readme", "@plan.convener", ...words)).exit).toBe(0);
  });
});
