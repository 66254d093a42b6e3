import { describe, expect, it } from "vitest";
import { commands } from "#main/cli/commands.ts";
import { channels } from "#core/publish/channels.ts";
import { deskWithCopy, openDesk } from "#test/builders/commandLine.ts";
import { readmeSample } from "#test/builders/readmes.ts";

describe("convener", () => {
  it.each(["en", "fr"])("lists every command in its help (%s)", async (language) => {
    const { exit, out } = await openDesk().run("help", "--language", language);
    expect(exit).toBe(0);
    for (const { name, usage } of commands)
      expect(out).toContain(`convener ${name} ${usage}`.trim());
  });

  it.for(commands.map(({ name }) => name))("has help for %s alone", async (name) => {
    const { exit, out, err } = await openDesk().run(name, "--help");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain(`convener ${name}`);
  });

  it("lists its channels", async () => {
    const { out } = await openDesk().run("channels");
    for (const { id } of channels) expect(out).toMatch(new RegExp(`^${id} `, "m"));
  });

  it.each([
    [[], "Name a command."],
    [["fly"], "There is no command “fly”."],
    [["inspect"], "Use it so: convener inspect"],
    [["inspect", "@a", "@b"], "Use it so: convener inspect"],
    [["inspect", "@a", "--colour"], "“--colour” is not an option here."],
    [["inspect", "@a", "--language", "tlh"], "“tlh” is no value for --language."],
    [["inspect", "@a", "--now", "soon"], "“soon” is no value for --now."],
    [["inspect", "@a", "--now", "2027-13-01"], "“2027-13-01” is no value for --now."],
  ])("explains a wrong line: %j", async (words, sentence) => {
    const { exit, out, err } = await openDesk().run(...words);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(sentence);
  });

  it("takes the time of an act from --now and its author from --who", async () => {
    const desk = await deskWithCopy(readmeSample);
    const set = ["set", "@plan.convener", `meeting:${readmeSample.tba}`, "title=Tries"];
    await desk.does([...set, "--now", "2027-01-02T03:04:05Z", "--who", "Ada Quell"]);
    const ics = await desk.does(["export", "ics", "@plan.convener", "--meeting", readmeSample.tba]);
    expect(ics).toContain("LAST-MODIFIED:20270102T030405Z");
  });
});

describe("a title or name that means harm", () => {
  it.each([
    ["escape sequences of a terminal", "\u001b[2J\u001b]0;owned\u0007 Tries"],
    ["a formula of a spreadsheet", '=HYPERLINK("https://example.org","x")'],
    ["quotes and separators", `a,"b";c\td|e\\f`],
    ["300 characters", "Tries ".repeat(50).trim()],
    ["text from right to left", "\u202eseirT\u202c שלום"],
    ["emoji of several code points", "👩‍👩‍👧‍👦 and 🏳️‍🌈 tries"],
    ["an event of a calendar", "x\r\nBEGIN:VEVENT\r\nUID:evil"],
    ["a row of a table", "x | 2027-04-01 | y |"],
    ["markup", "<script>alert(1)</script> & [x](javascript:alert(1))"],
  ])("goes through set, export and inspect unharmed: %s", async (_, title) => {
    const desk = await deskWithCopy(readmeSample);
    await desk.does(["set", "@plan.convener", `meeting:${readmeSample.tba}`, `title=${title}`]);
    const { rows } = JSON.parse(await desk.does(["inspect", "@plan.convener", "--json"])) as {
      rows: { talk: Record<string, { title?: string }> };
    };
    expect(Object.values(rows.talk).map((talk) => talk.title)).toContain(title);
    // What a terminal shows has no control character but the ends of lines.
    for (const words of [
      ["year", "@plan.convener", "2027"],
      ["inspect", "@plan.convener"],
      ["lint", "@plan.convener"],
    ]) {
      expect((await desk.run(...words)).out).not.toMatch(
        /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u,
      );
    }
    const ics = await desk.does(["export", "ics", "@plan.convener"]);
    expect(ics.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(4);
    expect(ics.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const before = desk.text("README.md").split("\n");
    await desk.does(["export", "readme", "@plan.convener", "--update", "@README.md"]);
    expect(desk.text("README.md").split("\n")).toHaveLength(before.length);
    // And back: what a cell cannot hold, such as a line break, may be a conflict but no failure.
    const again = await desk.run("import", "@README.md", "--into", "@plan.convener");
    expect(again.exit).toBeLessThan(2);
    expect((await desk.run("inspect", "@plan.convener")).exit).toBeLessThan(2);
  });
});
