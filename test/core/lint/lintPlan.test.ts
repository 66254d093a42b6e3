import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checks } from "#core/lint/checks.ts";
import { fixLabel } from "#core/lint/fixLabel.ts";
import { lintPlan } from "#core/lint/lintPlan.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { parseLocalDate, toLocalDate } from "#core/model/localDate.ts";
import { findWrittenDates } from "#core/text/dates/findWrittenDates.ts";
import { formatLike } from "#core/text/dates/formatLike.ts";
import { languages } from "#core/text/phrase.ts";
import { buildPlan, namedId, type PlanSketch } from "#test/builders/planBuilder.ts";
import { checkProperty } from "#test/property.ts";

const today = parseLocalDate("2019-10-03")!;
const lint = (sketch: PlanSketch) => lintPlan({ view: buildPlan(sketch).view, today });
const page = (text: string, name = "README.md"): PlanSketch => ({
  sources: [{ format: "readme", name, text }],
});
const series = [
  { name: "Thursdays", rule: { slots: [{ nth: 3, weekday: 4 }], start: "19:00" } },
] as const;

describe("lintPlan", () => {
  it("puts errors first, then warnings, then notes, each by day", () => {
    const found = lint({
      series,
      meetings: [
        { date: "2019-10-24", series: "Thursdays", title: "Moved" },
        { date: "2019-10-10" },
        { date: "2019-11-23", series: "Thursdays", title: "Off" },
        { date: "2019-10-19", series: "Thursdays", title: "Off" },
      ],
    });
    expect(found.map(({ severity, facts }) => `${severity} ${String(facts["date"])}`)).toEqual([
      "error 2019-10-19",
      "error 2019-11-23",
      "warning 2019-10-10",
      "note 2019-10-24",
    ]);
  });

  it("names the line of the README that says a wrong date, and says it once", () => {
    const text = "# Nights\n\n| Date | Topic |\n|---|---|\n| Thu 2019-10-19 | Tries |\n";
    const origin = { source: namedId("source", "README.md"), key: "2019-10-19" };
    const meeting = { date: "2019-10-19", series: "Thursdays", title: "Tries", origin };
    const found = lint({ ...page(text), series, meetings: [meeting] });
    expect(found).toMatchObject([
      {
        code: "date-against-rule",
        place: { table: "meeting", field: "when", file: "README.md", line: 5, column: 3 },
        fixes: [{ kind: "move-to", date: "2019-10-17" }],
      },
    ]);
  });

  it("gives every check another code, and both languages a sentence without gaps", () => {
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
    const bare = { severity: "note", place: {}, facts: {}, fixes: [] } as const;
    for (const language of languages) {
      for (const { code } of checks) {
        expect(toMessage({ ...bare, code }, language)).not.toMatch(/undefined|NaN/);
      }
      expect(toMessage({ ...bare, code: "of-a-later-version" }, language)).toContain("later");
    }
    expect(fixLabel({ kind: "write", text: "a\nb" }, "en")).toBe("Write “a b”");
  });

  it("finds nothing wrong with a date that is written right", async () => {
    const dates = fc.record({
      year: fc.integer({ min: 2001, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    await checkProperty(
      "a date written right gives no finding",
      fc.property(fc.constantFrom(...manners), dates, (manner, parts) => {
        const { style } = findWrittenDates(manner)[0]!;
        const written = formatLike(style, toLocalDate(parts)!);
        expect(lint(page(`We meet on ${written}, as ever.\n\n- ${written}\n`))).toEqual([]);
      }),
      { runs: 300 },
    );
  });

  it("throws on no text, and points into it", async () => {
    const pieces = fc.constantFrom(
      ...["Thu ", "31 June", "27nd", "```\n", "`", "\n", "::\n\n  ", "<!--", "](", "| ", "|---|\n"],
      ...["2019-02-30", "\uFEFF", "\r", "2019", "octobre ", "1ème ", "http://", "\u{1F642}", "<a "],
    );
    const texts = fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 5 })));
    await checkProperty(
      "the checks of texts point into the text",
      fc.property(texts, fc.constantFrom("README.md", "post.rst"), (words, name) => {
        const text = words.join("");
        const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
        for (const { place, facts } of lint(page(text, name))) {
          const rest = lines.slice((place.line ?? 0) - 1).join("\n");
          const written = String(facts["written"]).replace(/\r\n?/g, "\n");
          expect(rest.slice((place.column ?? 0) - 1).startsWith(written)).toBe(true);
        }
      }),
    );
  });

  it.each([
    "We meet on Thursday, October 17th, 2019.\n",
    ...["``a`", "_", "](", "<a", "[a", "http://a", "27nd ", "Friday and ", "    x\n", "::\n"],
    "Sat, October 17 2019 ",
  ])("reads 200,000 characters of %j to their end", (piece) => {
    const { view } = buildPlan(page(piece.repeat(Math.floor(2e5 / piece.length))));
    expect(lintPlan({ view, today }).length).toBeLessThanOrEqual(1_000);
  });
});

const manners = [
  ...["2019-10-17", "2019/10/17", "17.10.2019", "Thu 2019-10-17", "Thu 17 Oct 2019", "17-Oct-2019"],
  ...["Oct. 17, 2019", "October 17th, 2019", "Thursday, October 17th, 2019", "THU 17TH OCT 2019"],
  ...["Thursday the 17th of October 2019", "17 October", "Thu, Oct 17th"],
  ...["jeudi 17 octobre 2019", "Jeudi 17 Octobre 2019", "jeu. 17 oct. 2019", "1er août 2019"],
  ...["le 17 octobre", "jeudi 1 aout 2019"],
];
