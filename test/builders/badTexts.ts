import { readFileSync } from "node:fs";
import { fixedRandom } from "./laptop.ts";
import { readmeSample } from "./readmes.ts";

/** What may come of a text: it is refused, or read with a line that says what was not understood. */
export interface BadText {
  readonly title: string;
  readonly content: () => string | Uint8Array;
  readonly is: "refused" | "read";
}

const MB = 1_000_000;
const readme = (): string => readFileSync(readmeSample.path, "utf8");
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const bigEndian = (text: string): Buffer => utf16(text).swap16();
const withRow = (row: string): string => readme().replace(/^\| 2027-02-18.*$/m, row);

/** Files that somebody may take for a README by mistake, or to do harm. */
export const badTexts: readonly BadText[] = [
  refused("an empty file", () => ""),
  refused("a byte order mark and nothing else", () => "\uFEFF"),
  refused("50 MB of zeros", () => new Uint8Array(50 * MB)),
  refused("50 MB of spaces", () => Buffer.alloc(50 * MB, " ")),
  refused("50 MB of one line", () => Buffer.alloc(50 * MB, "kiln ")),
  refused("a megabyte of spaces", () => " ".repeat(MB - 1)),
  refused("a megabyte of one line", () => "kiln ".repeat(MB / 5 - 1)),
  refused("a megabyte of pipes", () => "|".repeat(MB - 1)),
  refused("random bytes", () => fixedBytes(65_536)),
  refused("UTF-16, little end first, marked", () => utf16(`\uFEFF${readme()}`)),
  refused("UTF-16, big end first, marked", () => bigEndian(`\uFEFF${readme()}`)),
  refused("UTF-16, little end first, unmarked", () => utf16(readme())),
  refused("UTF-16, big end first, unmarked", () => bigEndian(readme())),
  refused("Latin-1", () => Buffer.from("# Soirée\n\n| Date | Sujet |\n|---|---|\n", "latin1")),
  refused("text without a table or a rule", () => "Nothing of a group here.\n"),
  read("a byte order mark", () => `\uFEFF${readme()}`),
  read("CRLF", () => readme().replaceAll("\n", "\r\n")),
  read("lone CR", () => readme().replaceAll("\n", "\r")),
  read("no line break at its end", () => readme().trimEnd()),
  read(
    "two tables",
    () => `${readme()}\n## 2028\n\n| When | What |\n| - | - |\n| 2028-01-06 | Ropes |\n`,
  ),
  read("a short row", () => withRow("| 2027-02-18 | Ropes")),
  read("a long row", () => withRow("| 2027-02-18 | Ropes | Ada Quell | more | and more |")),
  read("31 June", () => withRow("| 2027-06-31 | Ropes | Ada Quell |")),
  read("another style of date", () => withRow("| Feb 18th, 2027 | Ropes | Ada Quell |")),
  read("a date of either order", () => withRow("| 03/04/2027 | Ropes | Ada Quell |")),
  read("a date twice", () =>
    readme().replace(/^\| 2027-04-15.*$/m, "| 2027-02-04 | Ropes | Ada Quell |"),
  ),
  read("a row without a date", () => withRow("| some day | Ropes | Ada Quell |")),
  read("names of every object", () => withRow("| 2027-02-18 | constructor | __proto__ |")),
];

function refused(title: string, content: BadText["content"]): BadText {
  return { title, content, is: "refused" };
}

function read(title: string, content: BadText["content"]): BadText {
  return { title, content, is: "read" };
}

/** Bytes that look random and are the same in every run. */
export function fixedBytes(count: number): Uint8Array {
  const random = fixedRandom("bytes");
  return Buffer.concat(Array.from({ length: Math.ceil(count / 32) }, () => random(32)));
}
