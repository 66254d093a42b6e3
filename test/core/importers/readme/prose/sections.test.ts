import { describe, expect, it } from "vitest";
import { splitSections } from "#core/importers/readme/prose/sections.ts";
import { splitSentences } from "#core/importers/readme/prose/sentences.ts";
import { toMarkdownLines } from "#core/text/markdownLines.ts";

describe("splitSections and splitSentences", () => {
  it("find headings of both kinds, and none in code", () => {
    const lines = toMarkdownLines(
      "Name\n====\n\ntext\n\n## Deep ##\n\n#### Deeper\n\n```\n# no\n```\n",
    );
    expect(splitSections(lines).map(({ heading, level, line }) => [heading, level, line])).toEqual([
      ["Name", 1, 1],
      ["Deep", 2, 6],
    ]);
  });

  it("read sentences over line breaks and stop at list items", () => {
    const lines = toMarkdownLines("We meet, e.g. at\r\nhome. Bring\ncake!\n- One. Two.\n\n---\n");
    expect(splitSentences(lines, new Set())).toEqual([
      { text: "We meet, e.g. at home.", line: 1 },
      { text: "Bring cake!", line: 2 },
      { text: "One.", line: 4 },
      { text: "Two.", line: 4 },
    ]);
  });
});
