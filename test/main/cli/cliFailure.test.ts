import { describe, expect, it } from "vitest";
import { printable } from "#main/cli/cliFailure.ts";

describe("printable", () => {
  it.each([
    ["an escape sequence", "a\u001B[2Jb", "a\uFFFD[2Jb"],
    ["a line break", "a\r\nb", "a\uFFFD\uFFFDb"],
    ["a turn of the direction of writing", "a\u202Eb", "a\uFFFDb"],
    ["half a character", "a\uD83Db", "a\uFFFDb"],
  ])("lets no terminal obey %s", (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each(["👩🏽‍💻", "café", "会", "שלום"])("leaves %s as it is", (text) => {
    expect(printable(text)).toBe(text);
  });
});
