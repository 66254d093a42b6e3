import { describe, expect, it } from "vitest";
import { BLANK, blanker, printOf } from "#core/changes/fingerprint.ts";

const salt = "a grain of salt";

/** The text after these names were forgotten, all at once. */
function without(names: readonly string[], text: string): string {
  const prints = names.map((name) => printOf(name, salt)).filter((print) => print !== undefined);
  return blanker([{ salt, prints }])(text);
}

describe("printOf", () => {
  it("is the same whatever the case and whatever stands between the words", () => {
    const print = printOf("Zora Quill", salt);
    for (const text of [
      "zora.quill",
      "ZORA  QUILL",
      "(Zora) Quill!",
      "Zora\nQuill",
      "«Zora»-quill",
    ]) {
      expect(printOf(text, salt)).toEqual(print);
    }
    expect(printOf("Zoraquill", salt)).not.toEqual(print);
    expect(printOf("Quill Zora", salt)).not.toEqual(print);
  });

  it("is the same however Unicode writes the letters", () => {
    expect(printOf("Ru\u0308bi", salt)).toEqual(printOf("R\u00fcbi", salt));
    expect(printOf("ＺＯＲＡ", salt)).toEqual(printOf("Zora", salt));
    expect(printOf("GRO\u1e9e", salt)).toEqual(printOf("Groß", salt));
    expect(printOf("GROSS", salt)).toEqual(printOf("Groß", salt));
    expect(printOf("ΟΔΥΣΣΕΎΣ", salt)).toEqual(printOf("Οδυσσεύς", salt));
  });

  it("is another one with another salt", () => {
    expect(printOf("Zora Quill", "other salt")?.digest).not.toBe(
      printOf("Zora Quill", salt)?.digest,
    );
  });

  it("holds nothing that can be read", () => {
    const print = printOf("Zora Quill", salt);
    expect(JSON.stringify(print)).not.toMatch(/zora|quill|salt/i);
    expect(print?.words).toBe(2);
    expect(print?.digest).toMatch(/^[0-9a-f]{32}$/);
    expect(print?.sieve).toBeLessThan(0x10000);
  });

  it("is none for a text without words, a blank, or more than twelve words", () => {
    expect(["", " - ", "!?", BLANK, `Zora ${BLANK}`].map((text) => printOf(text, salt))).toEqual(
      new Array(5).fill(undefined),
    );
    expect(printOf("a b c d e f g h i j k l", salt)?.words).toBe(12);
    expect(printOf("a b c d e f g h i j k l m", salt)).toBeUndefined();
  });
});

describe("blanker", () => {
  it("blanks the words and leaves what stands around them", () => {
    expect(without(["Zora Quill"], "A talk by Zora Quill, at 7.")).toBe(
      `A talk by ${BLANK}, at 7.`,
    );
    expect(without(["Zora Quill"], "zora.quill@example.org")).toBe(`${BLANK}@example.org`);
  });

  it("blanks every place where they stand", () => {
    const text = "Zora Quill and ZORA QUILL and zora-quill";
    expect(without(["Zora Quill"], text)).toBe(`${BLANK} and ${BLANK} and ${BLANK}`);
  });

  it("blanks a single word only where it stands alone in its line, cell or list", () => {
    const text = "May\n| 6 May 2027 | Ada, May | **May** |";
    expect(without(["May"], text)).toBe(`${BLANK}\n| 6 May 2027 | Ada, ${BLANK} | **${BLANK}** |`);
  });

  it("blanks a number wherever it stands", () => {
    expect(without(["0612345678"], "call 0612345678 now")).toBe(`call ${BLANK} now`);
  });

  it("leaves parts of a name and longer words alone", () => {
    const text = "Zora Quillon, Quill Zora, Zora, Azora Quill";
    expect(without(["Zora Quill"], text)).toBe(text);
  });

  it("finds names of other scripts", () => {
    expect(without(["Зоя Перо"], "доклад: ЗОЯ ПЕРО")).toBe(`доклад: ${BLANK}`);
    expect(without(["羽根 空"], "発表：羽根　空。")).toBe(`発表：${BLANK}。`);
  });

  it("blanks overlapping names of two people as one", () => {
    expect(without(["Ada Bell", "Bell Curve"], "by Ada Bell Curve here")).toBe(`by ${BLANK} here`);
  });

  it("leaves a blanked text as it is", () => {
    const once = without(["Zora Quill"], "by Zora Quill and others");
    expect(without(["Zora Quill"], once)).toBe(once);
    expect(without(["Zora Quill"], `Zora ${BLANK} Quill`)).toBe(`Zora ${BLANK} Quill`);
  });

  it("gives the same text where there is nothing to blank", () => {
    expect(without([], "Zora Quill")).toBe("Zora Quill");
    expect(without(["Zora Quill"], "")).toBe("");
  });

  it("does not mind prints that were forged", () => {
    const digest = printOf("Zora", salt)!.digest;
    for (const words of [0, -1, 1.5, Number.NaN, 1e9]) {
      const blank = blanker([{ salt, prints: [{ words, sieve: 0, digest }] }]);
      expect(blank("Zora and others")).toBe("Zora and others");
    }
  });

  it("does not search long texts for prints of very many words", () => {
    const text = "word ".repeat(200_000);
    const prints = [1, 2, 3].map((n) => ({ words: n * 40_000, sieve: 0, digest: "" }));
    expect(blanker([{ salt, prints }])(text)).toBe(text);
  });

  it("reads a line of a million letters, and one of 200,000 words", () => {
    const long = "z".repeat(1_000_000);
    expect(without(["Zora Quill"], long)).toBe(long);
    const many = "word ".repeat(200_000);
    expect(without(["Zora Quill"], `${many}Zora Quill`)).toBe(many + BLANK);
  });
});
