import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Text } from "#core/model/fieldSchemas.ts";
import { lossPhrases } from "#core/text/markdown/lossPhrases.ts";
import { toSubset } from "#core/text/markdown/toSubset.ts";
import { languages } from "#core/text/phrase.ts";
import { checkProperty } from "#test/property.ts";
import { sharedAbsence, sharedFolder } from "#test/shared.ts";

const convert = (source: string, format: Text["format"] = "markdown") => {
  return toSubset({ format, source }, "en");
};
const codesOf = (source: string, format: Text["format"] = "markdown") =>
  convert(source, format).losses.map(({ code }) => code);

describe("Markdown in the subset", () => {
  it.each([
    ["a heading is a bold line", "# Rooms\ntext", "**Rooms**\n\ntext"],
    ["a wrapped paragraph is one line", "one\ntwo  \nthree", "one two  \nthree"],
    [
      "a link is its text and its address",
      "[Map](https://a.example/x)",
      "Map: https://a.example/x",
    ],
    [
      "an address as its own text stays alone",
      "[a.example](https://a.example/)",
      "https://a.example/",
    ],
    ["a bare address stays", "See https://a.example/_b_/c_d.", "See https://a.example/_b_/c_d."],
    ["brackets around an address go", "<https://a.example>", "https://a.example"],
    ["an address ends where the link ended", "[a](https://a.example)b", "a: https://a.example b"],
    ["a mailbox loses its scheme", "[Write](mailto:a@b.example)", "Write: a@b.example"],
    ["a picture is its address", "![Map](https://a.example/m.png)", "https://a.example/m.png"],
    [
      "a linked picture is what it shows and where it leads",
      "[![Badge](https://a.example/b.svg)](https://a.example)",
      "Badge: https://a.example",
    ],
    ["italics are text", "so *very* __bold__", "so very **bold**"],
    ["lists in lists are one list", "- a\n  - b\n    - c\n- d", "- a\n- b\n- c\n- d"],
    ["numbers of a list stay", "3. a\n4. b", "3. a\n4. b"],
    ["what else an item holds follows it", "- a\n\n  more\n- b", "- a\n\nmore\n\n- b"],
    ["code is text", "`x` is\n\n```py\nx = 1\n\ny = 2\n```", "x is\n\nx = 1\n\ny = 2"],
    ["a table is a line a row", "|a|b|\n|-|-|\n|1|2|", "**a** | **b**  \n1 | 2"],
    ["a quotation is a paragraph", "> said\n\n---\n\nend", "said\n\nend"],
    ["HTML goes, its text stays", "<p align=center>Hi <b>all</b></p>", "Hi all"],
    ["a hidden comment stays hidden", "a <!-- tell no one --> b\n\n<!-- nor\n\nhere -->", "a b"],
    ["a script goes with its text", "<script>\nalert(1)\n</script>\n\nend", "end"],
    ["a type parameter is no tag", "Vec<T> and `Vec<T>`", "Vec‹T› and Vec‹T›"],
    ["a link that runs code is its text", "[a](javascript:alert(1))", "a"],
    ["a link beside the text is its text", "[rooms](docs/rooms.md)", "rooms"],
    ["signs that are no markup stay", "5 * 3, snake_case, a # b", "5 * 3, snake_case, a # b"],
    ["signs that would be markup are escaped", "\\*args and \\_x_", "\\*args and \\_x\\_"],
    ["a star alone is no list", "\\*", "\\*"],
    ["bold that cannot stand there is text", "**“a”**<b>b</b>", "“a”b"],
  ])("%s", (_, source, expected) => {
    expect(convert(source).markdown).toBe(expected);
  });

  it("has a plain form without any sign of markup", () => {
    const source =
      "## When\n\n**Doors** at *six*, `*args`\n\n- [Map](https://a.example)\n- \\# one";
    const { plain } = convert(source);
    expect(plain).toBe("When\n\nDoors at six, *args\n\n- Map: https://a.example\n- # one");
  });

  it("sets the colon of a French text as French does", () => {
    const { plain } = toSubset({ format: "markdown", source: "[Plan](https://a.example)" }, "fr");
    expect(plain).toBe("Plan\u00a0: https://a.example");
  });

  it("lists what it could not carry, once, with its number", () => {
    const source =
      "*a* *b* `c` [d](e) ![f](https://g.example) [h](data:x)\n\n---\n\n> - i\n>   - j";
    expect(codesOf(source).sort()).toEqual(
      [
        "italics",
        "code",
        "relative-link",
        "image",
        "unsafe-link",
        "rule",
        "quote",
        "nested-list",
      ].sort(),
    );
    expect(convert(source).losses).toContainEqual({ code: "italics", facts: { count: 2 } });
  });

  it("has a sentence for every loss in both languages", () => {
    for (const phrase of Object.values(lossPhrases)) {
      for (const language of languages) expect(phrase[language]({ count: 2 })).toMatch(/\.$/);
    }
  });
});

describe("other texts in the subset", () => {
  it("keeps a plain text as it is", () => {
    const source = "Ring *twice*.\n  Floor 3\n\n- # of seats\n[x](y)";
    expect(convert(source, "plain").plain).toBe(source);
  });

  it("escapes in a plain text only what would be markup", () => {
    const source = "Ring *twice*.\nFloor 3, snake_case\n\n* # of seats\n2 * 3";
    expect(convert(source, "plain").markdown).toBe(
      "Ring \\*twice\\*.  \nFloor 3, snake_case\n\n- \\# of seats\n\n2 * 3",
    );
  });

  it("takes reStructuredText for plain text and says so", () => {
    expect(convert("*a*", "rst")).toMatchObject({ plain: "*a*", markdown: "\\*a\\*" });
    expect(codesOf("*a*", "rst")).toEqual(["rst"]);
  });

  it("takes Markdown that is too long for plain text and says so", () => {
    expect(codesOf("a ".repeat(60_000))).toEqual(["too-long"]);
  });

  it("takes Markdown that is nested without end for plain text, and loses nothing of it", () => {
    for (const [source, within] of [
      ["> ".repeat(100), ">"],
      ["- ".repeat(100), "-"],
    ] as const) {
      expect(codesOf(`${source}end`)).toEqual(["too-deep"]);
      expect(convert(`${source}end`).plain).toMatch(new RegExp(`^${within}.*end$`));
    }
    expect(convert(`${"> ".repeat(90)}end`).plain).toBe("end");
  });
});

/** What a site could run or hide, however careless it is. */
const ARMED = /<[a-z!/?]|\]\(\s*(?:javascript|vbscript|data|file)\s*:/i;

function expectHarmless(source: string): void {
  for (const format of ["markdown", "plain", "rst"] as const) {
    const { markdown, plain } = convert(source, format);
    expect(markdown).not.toMatch(ARMED);
    expect(plain).not.toMatch(ARMED);
  }
}

function expectStable(source: string, format: Text["format"]): void {
  const once = convert(source, format).markdown;
  expect(convert(once).markdown).toBe(once);
}

const fragments = fc.constantFrom(
  ..."* ** _ ` # > - + 1. ( ) [ ] ! < > | \\ & ; : ~ = . , a b ß é 会 🎉".split(" "),
  ..." |\n|\n\n|  \n|    |\t|\r\n|http://a.example/|<b>|</b>|<!--|-->|](javascript:|&amp;|&#42;".split(
    "|",
  ),
  ..."```\n;~~~\n;---\n;|-|\n;[a](http://x.example);![a](b);<script>;“;”;\u00a0;\u0000;\u2028".split(
    ";",
  ),
);
const texts = fc.array(fragments, { maxLength: 25 }).map((parts) => parts.join(""));

describe("hostile texts", () => {
  it("come out harmless, whatever they are made of", async () => {
    await checkProperty("subset harmless", fc.property(texts, expectHarmless), { runs: 2_000 });
  });

  it("come out the same when what came out is converted again", async () => {
    const stable = fc.property(texts, fc.constantFrom("markdown", "plain"), expectStable);
    await checkProperty("subset stable", stable, { runs: 3_000 });
  });

  it("come out harmless where others collected them", (context) => {
    const absent = sharedAbsence("corpus/suites/hostile-markdown");
    context.skip(absent !== undefined, absent);
    const suites = join(sharedFolder, "corpus/suites");
    const naughty = readFileSync(join(suites, "naughty-strings/blns.json"), "utf8");
    const payloads = readFileSync(
      join(suites, "hostile-markdown/Markdown-XSS-Payloads.txt"),
      "utf8",
    );
    for (const text of [payloads, ...payloads.split("\n"), ...(JSON.parse(naughty) as string[])]) {
      expectHarmless(text);
      expectStable(text, "markdown");
      expectStable(text, "plain");
    }
  });

  it.each(
    [
      "[",
      "![",
      "[a](",
      "`",
      "*a ",
      "**a*",
      "_a",
      "<",
      "<a ",
      "<!--",
      "> ",
      ">",
      "- ",
      "|",
      "http://",
    ]
      .concat([
        "http://a/[",
        "a@",
        "mailto:",
        "a\n",
        "a\n\n",
        "- a\n",
        "&",
        "\\",
        " ",
        "\t",
        "a",
        "](",
      ])
      .map((unit) => [unit]),
  )("of 200,000 characters of %j are converted to their end", (unit) => {
    const source = unit.repeat(Math.ceil(200_000 / unit.length)).slice(0, 200_000);
    for (const text of [source, source.slice(0, 60_000)]) {
      convert(text);
    }
  });
});
