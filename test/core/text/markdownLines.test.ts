import { describe, expect, it } from "vitest";
import { toMarkdownLines } from "#core/text/markdownLines.ts";

const kinds = (text: string): string =>
  toMarkdownLines(text)
    .map((line) => line.kind.charAt(0))
    .join("");

describe("toMarkdownLines", () => {
  it.each([
    ["a\n\nb", "tbt"],
    ["```js\na\n```\nb", "hhht"],
    ["~~~~\n~~~\na\n~~~~\nb", "hhhht"],
    ["```\nnever closed", "hh"],
    ["``` not `a fence\nb", "tt"],
    ["<!-- one line -->\nb", "ht"],
    ["<!--\n```\n-->\nb", "hhht"],
    ["text <!-- inside\n| a | -->", "tt"],
    ["---\ntitle: x\n---\nb", "hhht"],
    ["a\n---\nb", "ttt"],
    ["---\nnever closed", "tt"],
    ["<pre>\na\n</pre>\nb", "hhht"],
  ])("%j is %s (text, blank, hidden)", (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });
});
