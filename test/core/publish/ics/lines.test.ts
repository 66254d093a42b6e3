import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentLine } from "#core/publish/ics/contentLine.ts";
import { utcDateTime, utcOffset } from "#core/publish/ics/dateTimes.ts";
import { escapeText } from "#core/publish/ics/escapeText.ts";
import { fold } from "#core/publish/ics/fold.ts";
import { parameterValue } from "#core/publish/ics/parameterValue.ts";
import { writableUri } from "#core/publish/ics/writableUri.ts";
import { checkProperty } from "#test/property.ts";
import { unescapeText, unfold } from "./readBack.ts";

const octets = (line: string) => new TextEncoder().encode(line).length;
const anyText = fc.string({ unit: "binary", maxLength: 400 });
const wildText = fc.oneof(
  anyText,
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "\r",
        "\n",
        "\u2028",
        "\u0085",
        "\\",
        ";",
        ",",
        "👩🏽‍💻",
        "é",
        "漢",
        "BEGIN:VEVENT",
        " ",
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join("")),
);

describe("escapeText", () => {
  it("escapes backslash, comma and semicolon, and no colon", () => {
    expect(escapeText("a\\b, c; d: e")).toBe("a\\\\b\\, c\\; d: e");
  });

  it("makes one line break of each kind a written one", () => {
    expect(escapeText("1\r\n2\r3\n4\u00855\u20286\u20297")).toBe("1\\n2\\n3\\n4\\n5\\n6\\n7");
  });

  it("removes control characters and keeps the tab", () => {
    expect(escapeText("a\0b\u000bc\u001bd\u007fe\u009ff\tg")).toBe("abcdef\tg");
  });

  it("gives the text back, but for the characters it must change", async () => {
    await checkProperty(
      "a text of a calendar is read back",
      fc.property(wildText, (text) => {
        const kept = text
          .toWellFormed()
          .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\n")
          .replace(/(?![\t\n])\p{Cc}/gu, "");
        const line = contentLine("SUMMARY", escapeText(text));
        const [only, ...more] = unfold(`${line}\r\n`);
        expect(more).toEqual([]);
        expect(unescapeText(only!.slice("SUMMARY:".length))).toBe(kept);
      }),
    );
  });
});

describe("fold", () => {
  it("leaves a line of 75 octets alone and folds one of 76", () => {
    expect(fold("a".repeat(75))).toBe("a".repeat(75));
    expect(fold("a".repeat(80))).toBe(`${"a".repeat(75)}\r\n ${"a".repeat(5)}`);
  });

  it("counts octets and cuts no character", () => {
    expect(fold(`${"a".repeat(74)}é`)).toBe(`${"a".repeat(74)}\r\n é`);
  });

  it("keeps a family of emoji and a letter with its accent together", () => {
    expect(fold(`${"a".repeat(70)}👩‍👩‍👧`)).toBe(`${"a".repeat(70)}\r\n 👩‍👩‍👧`);
    expect(fold(`${"a".repeat(75)}\u0301b`)).toBe(`${"a".repeat(74)}\r\n a\u0301b`);
  });

  it("cuts a grapheme that is longer than a line between its characters", () => {
    const tower = `e${"\u0301".repeat(100)}`;
    const lines = fold(tower).split("\r\n ");
    expect(lines.join("")).toBe(tower);
    expect(lines.every((line) => octets(line) <= 75)).toBe(true);
  });

  it("never exceeds 75 octets and loses nothing", async () => {
    await checkProperty(
      "folding loses nothing",
      fc.property(wildText, (text) => {
        const line = text.replace(/[\r\n]/g, "").toWellFormed();
        const lines = fold(line).split("\r\n");
        expect(lines.every((part) => octets(part) <= 75)).toBe(true);
        expect(lines.map((part, i) => (i === 0 ? part : part.slice(1))).join("")).toBe(line);
      }),
      { runs: 300 },
    );
  });

  it("folds a line of a megabyte to its end", () => {
    for (const unit of ["a", "漢é", "👩🏽‍💻\u0301"]) {
      const line = unit.repeat(Math.floor(1_000_000 / unit.length));
      fold(line);
    }
  });
});

describe("parameterValue", () => {
  it("writes quote, caret and line break as RFC 6868 does, and quotes what needs it", () => {
    expect(parameterValue('Ada "Countess" Byron')).toBe("Ada ^'Countess^' Byron");
    expect(parameterValue("Byron, Ada")).toBe('"Byron, Ada"');
    expect(parameterValue("x^y\r\nATTENDEE:mailto:a@b.example")).toBe(
      '"x^^y^nATTENDEE:mailto:a@b.example"',
    );
    expect(parameterValue("a\0b\u001b")).toBe("ab");
  });
});

describe("writableUri", () => {
  it("keeps a plain address as it was given", () => {
    expect(writableUri("https://example.org")).toBe("https://example.org");
    expect(writableUri(" https://example.org/é ")).toBe("https://example.org/%C3%A9");
    expect(writableUri("mailto:hello@example.org")).toBe("mailto:hello@example.org");
  });

  it.each([
    "",
    "www.example.org",
    "javascript:alert(1)",
    "data:text/html,hello",
    "file:///etc/hosts",
    "https://example.org/\r\nATTENDEE:mailto:x@example.org",
    "https://example.org/\tx",
    "https://example.org/a b",
    "https://example.org/\u2028x",
    "https://",
  ])("refuses %j", (text) => {
    expect(writableUri(text)).toBeUndefined();
  });
});

describe("utcDateTime and utcOffset", () => {
  it("write instants and offsets in their basic form", () => {
    expect(utcDateTime(Date.UTC(2019, 9, 17, 19))).toBe("20191017T190000Z");
    expect([345, -300, 0, -210, -75.25].map(utcOffset)).toEqual([
      "+0545",
      "-0500",
      "+0000",
      "-0330",
      "-011515",
    ]);
  });

  it("stay within the calendar whatever the number", () => {
    expect(utcDateTime(Number.NaN)).toBe("19700101T000000Z");
    expect(utcDateTime(Infinity)).toBe("99991231T235959Z");
    expect(utcDateTime(-Infinity)).toBe("00010101T000000Z");
  });
});
