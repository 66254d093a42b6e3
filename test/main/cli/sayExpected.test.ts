import { describe, expect, it } from "vitest";
import { deskWithCopy } from "#test/builders/commandLine.ts";
import { readmeSample } from "#test/builders/readmes.ts";

describe("a value that does not fit", () => {
  const set = ["set", "@plan.convener", "meeting:2027-04-01"];
  it.each([
    [[...set, "optional=maybe"], "yes or no"],
    [[...set, "state=asleep"], "idea, planned, confirmed"],
    [[...set, "date=2027-06-31"], "2027-03-04"],
    [[...set, "decideBy=soon"], "2027-03-04"],
    [[...set, "start=25:00"], "19:30"],
    [[...set, "minutes=0"], "1 to 10080"],
    [[...set, "zone=Mars/Olympus"], "Europe/Paris"],
    [[...set, "capacity=many"], "a whole number"],
    [[...set, "rsvp=example"], "https://example.org"],
    [["inspect", "@plan.convener", "--now", "soon"], "2027-03-04T19:30:00Z"],
    [["inspect", "@plan.convener", "--language", "tlh"], "en or fr"],
    [["lint", "@plan.convener", "--format", "xml"], "text or json"],
  ])("%j is told what is expected", async (words, expected) => {
    const desk = await deskWithCopy(readmeSample);
    const { exit, err } = await desk.run(...words);
    expect(exit).toBe(2);
    expect(err).toMatch(/ Expected: [^\n]+\.\n$/);
    expect(err).toContain(expected);
  });

  it("is told in French, too", async () => {
    const desk = await deskWithCopy(readmeSample);
    const { err } = await desk.run(...set, "start=25:00", "--language", "fr");
    expect(err).toContain("Attendu\u00a0: une heure, comme 19:30.");
  });
});
