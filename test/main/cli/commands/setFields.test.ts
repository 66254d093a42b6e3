import { describe, expect, it } from "vitest";
import { deskWith } from "#test/builders/commandLine.ts";
import { readmeSample, readmeSamples } from "#test/builders/readmes.ts";

describe.for(readmeSamples)("convener set in a plan of $title", (sample) => {
  it("changes exactly the row of the meeting, and the table stays aligned", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    const before = desk.text("README.md").split("\n");
    await desk.does(
      ["set", "@plan.convener", `meeting:${sample.tba}`, "title=Profiling, gently"],
      ["export", "readme", "@plan.convener", "--update", "@README.md"],
    );
    const after = desk.text("README.md").split("\n");
    const row = before.findIndex((line) => line.startsWith(`| ${sample.tba}`));
    expect(after).toEqual(before.with(row, sample.rowSet));
    expect(pipesOf(after[row])).toEqual(pipesOf(before[row]));
  });

  it("re-pads the column for a title that is longer than any", async (context) => {
    context.skip(sample.absent !== undefined, sample.absent);
    const desk = await deskWith(sample);
    const title =
      "Profiling, at great length, with every tool that anybody ever brought to the table";
    await desk.does(
      ["set", "@plan.convener", `meeting:${sample.tba}`, `title=${title}`],
      ["export", "readme", "@plan.convener", "--update", "@README.md"],
    );
    const table = desk
      .text("README.md")
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(table.filter((line) => line.includes(title))).toHaveLength(1);
    expect(new Set(table.map((line) => pipesOf(line).join(" "))).size).toBe(1);
  });
});

describe("convener set", () => {
  it("writes several fields as one act, which one undo takes back", async () => {
    const desk = await deskWith(readmeSample);
    const before = await rowsOf(desk);
    await desk.does([
      ...[
        "set",
        "@plan.convener",
        `meeting:${readmeSample.tba}`,
        "title=Tries",
        "speaker=Ada Quell",
      ],
      ...["start=18:30", "minutes=90", "venue=The Kiln", "capacity=40", "tags=data, trees"],
    ]);
    const after = await rowsOf(desk);
    expect(after).toContain('"start": "18:30"');
    expect(after).toContain('"minutes": 90');
    expect(after).toContain('"capacity": 40');
    expect(after).toContain('"name": "Ada Quell"');
    const acts = await actsOf(desk);
    await desk.does(["undo", "@plan.convener"]);
    expect(await actsOf(desk)).toBe(acts + 1);
    expect(await rowsOf(desk)).toBe(before);
  });

  it("reads title, speaker and date as the columns of a README", async () => {
    const desk = await deskWith(readmeSample);
    const set = ["set", "@plan.convener"];
    await desk.does(
      [...set, "meeting:2027-04-01", "title=NO MEETING (holidays)"],
      [...set, "meeting:2027-05-06", "title=Ropes", "speaker=Ada Quell and Bo Tarn"],
      [...set, "meeting:2027-03-04", "title=TBA", "speaker=TBA"],
      [...set, "meeting:2027-03-20", "date=March 18th, 2027"],
      ["export", "readme", "@plan.convener", "--update", "@README.md"],
    );
    const cells = desk
      .text("README.md")
      .split("\n")
      .filter((line) => line.startsWith("| 2027"))
      .map((line) =>
        line
          .split("|")
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
    expect(cells.map(([date, topic]) => `${date ?? ""} ${topic ?? ""}`)).toEqual([
      "2027-02-04 Warming up: one program, five ways to measure it",
      "2027-02-18 NO MEETING",
      "2027-03-04 TBA",
      "2027-03-18 NO MEETING",
      "2027-04-01 NO MEETING (holidays)",
      "2027-04-15 NO MEETING",
      "2027-05-06 Ropes",
    ]);
    expect(cells[6]?.[2]).toMatch(/Ada Quell(?:,| and|;) Bo Tarn/);
    expect(cells[2]?.[2]).toBe("TBA");
  });

  it("keeps what stands in brackets and behind the link of a speaker", async () => {
    const desk = await deskWith(readmeSample);
    const speaker = "speaker=[Gil Poe](https://example.org/gil) (Ropeworks)";
    await desk.does(["set", "@plan.convener", `meeting:${readmeSample.tba}`, speaker]);
    const rows = await rowsOf(desk);
    expect(rows).toContain('"affiliation": "Ropeworks"');
    expect(rows).toContain('"website": "https://example.org/gil"');
  });

  it("sets what the group is, too", async () => {
    const desk = await deskWith(readmeSample);
    await desk.does([
      "set",
      "@plan.convener",
      "group",
      "name=The Kiln",
      "website=https://example.org",
    ]);
    expect(await rowsOf(desk)).toContain('"name": "The Kiln"');
  });

  it("changes nothing where the plan says so already", async () => {
    const desk = await deskWith(readmeSample);
    const set = ["set", "@plan.convener", `meeting:${readmeSample.tba}`, "title=Tries"];
    await desk.does(set);
    const before = desk.contents();
    await desk.does(set);
    expect(desk.contents()).toEqual(before);
  });

  it.each([
    [
      "a field that there is not",
      ["meeting:2027-04-01", "colour=red"],
      { exit: 2, sentence: /no field “colour”.*title/ },
    ],
    [
      "a target that there is not",
      ["venue:kiln", "title=Tries"],
      { exit: 2, sentence: /“venue:kiln” names nothing/ },
    ],
    [
      "a word without a value",
      ["meeting:2027-04-01", "title"],
      { exit: 2, sentence: /“title” is no value/ },
    ],
    [
      "a name of every object",
      ["meeting:2027-04-01", "constructor=red"],
      { exit: 2, sentence: /no field “constructor”/ },
    ],
    [
      "a prototype",
      ["meeting:2027-04-01", "__proto__=red"],
      { exit: 2, sentence: /no field “__proto__”/ },
    ],
    [
      "a day that does not exist",
      ["meeting:2027-04-01", "date=2027-06-31"],
      { exit: 2, sentence: /no value for date/ },
    ],
    [
      "a time that does not exist",
      ["meeting:2027-04-01", "start=25:00"],
      { exit: 2, sentence: /no value for start/ },
    ],
    [
      "minutes without end",
      ["meeting:2027-04-01", "minutes=1e999"],
      { exit: 2, sentence: /no value for minutes/ },
    ],
    [
      "a zone that there is not",
      ["meeting:2027-04-01", "zone=Mars/Olympus"],
      { exit: 2, sentence: /no value for zone/ },
    ],
    [
      "a state that there is not",
      ["meeting:2027-04-01", "state=asleep"],
      { exit: 2, sentence: /no value for state/ },
    ],
    [
      "a day without a meeting",
      ["meeting:2027-04-02", "title=Tries"],
      { exit: 3, sentence: /Near it: .*2027-04-01/ },
    ],
    [
      "an id without a meeting",
      ["meeting:nobody", "title=Tries"],
      { exit: 3, sentence: /no meeting “nobody”/ },
    ],
  ])("refuses %s", async (_, [target = "", assignment = ""], { exit, sentence }) => {
    const desk = await deskWith(readmeSample);
    const before = desk.contents();
    const run = await desk.run("set", "@plan.convener", target, "bring=a chair", assignment);
    expect({ exit: run.exit, out: run.out }).toEqual({ exit, out: "" });
    expect(run.err).toMatch(sentence);
    expect(desk.contents()).toEqual(before);
  });
});

type Desk = Awaited<ReturnType<typeof deskWith>>;

async function rowsOf(desk: Desk): Promise<string> {
  const { rows } = JSON.parse(await desk.does(["inspect", "@plan.convener", "--json"])) as {
    rows: object;
  };
  return JSON.stringify(rows, null, 1);
}

async function actsOf(desk: Desk): Promise<number> {
  const { transactions } = JSON.parse(await desk.does(["inspect", "@plan.convener", "--json"])) as {
    transactions: number;
  };
  return transactions;
}

function pipesOf(line = ""): readonly number[] {
  return [...line.matchAll(/\|/g)].map(({ index }) => index);
}
