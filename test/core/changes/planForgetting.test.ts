import { describe, expect, it } from "vitest";
import { blanker, BLANK, printOf } from "#core/changes/fingerprint.ts";
import { planForgetting } from "#core/changes/planForgetting.ts";
import type { Redaction } from "#core/changes/redaction.ts";
import { deriveId, isId } from "#core/model/id.ts";
import type { Json } from "#core/model/json.ts";
import { fixedRandom, Laptop } from "#test/builders/laptop.ts";
import { set } from "#test/builders/laptopActs.ts";

const zora = deriveId<"person">("person", "Zora Quill");
const wall = Date.UTC(2026, 10, 21, 12);

/** What forgetting Zora plans after these values of her fields, each written by itself. */
function forgetting(...values: readonly (readonly [field: string, value: Json])[]): Redaction {
  const laptop = new Laptop("Mira Tannhoff");
  for (const [field, value] of values) laptop.write([set(["person", zora, field], value)]);
  return planForgetting(laptop.index, zora, { wall, random: fixedRandom("a salt") });
}

const blanked = (redaction: Redaction, text: string): string => blanker([redaction])(text);

describe("planForgetting", () => {
  it("names the row, the moment and a salt of its own", () => {
    const redaction = forgetting(["name", "Zora Quill"]);
    expect(redaction).toMatchObject({ table: "person", id: zora, at: "2026-11-21T12:00:00.000Z" });
    expect(isId(redaction.salt)).toBe(true);
  });

  it("reveals nothing that can be read", () => {
    const redaction = forgetting(["name", "Zora Quill"], ["email", "zora@example.org"]);
    expect(JSON.stringify(redaction)).not.toMatch(/zora|quill|example/i);
  });

  it("has a print of every name, address and number", () => {
    const { prints, salt } = forgetting(
      ["name", "Zora Quill"],
      ["email", "zq@example.org"],
      ["phone", "+49 30 1234567"],
      ["links", ["https://code.example.org/zq"]],
    );
    const texts = ["Zora Quill", "zq@example.org", "+49 30 1234567", "code.example.org/zq"];
    expect(prints).toEqual(texts.map((text) => printOf(text, salt)));
  });

  it("has a print of former names, also of undone ones, each once", () => {
    const laptop = new Laptop("Mira Tannhoff");
    const names = ["Zora Quill", "Zora Pen", "ZORA QUILL"];
    const acts = names.map((name) => laptop.write([set(["person", zora, "name"], name)]));
    laptop.undo([acts[1]!]);
    const moment = { wall, random: fixedRandom("a salt") };
    const { prints, salt } = planForgetting(laptop.index, zora, moment);
    expect(prints).toEqual([printOf("Zora Quill", salt), printOf("Zora Pen", salt)]);
  });

  it("finds a web address with its beginning and without", () => {
    const redaction = forgetting(["website", "https://www.zquill.example/about"]);
    for (const text of ["https://www.zquill.example/about/", "see zquill.example/about"]) {
      expect(blanked(redaction, text)).toMatch(/…\]\/?$/);
      expect(blanked(redaction, text)).not.toContain("zquill");
    }
  });

  it("does not look for the words of a biography", () => {
    const bio = { format: "plain", source: "Types" };
    expect(forgetting(["shortBio", bio], ["affiliation", "Example"]).prints).toEqual([]);
  });

  it("does not mind fields of another form than they should have", () => {
    const forms = [null, 7, true, { a: "b" }, [1, null, ["nested"]], "", "?!"];
    expect(forgetting(...forms.map((form) => ["name", form] as const)).prints).toEqual([]);
  });

  it("forgets a person who is not in the plan by the id alone", () => {
    const redaction = forgetting();
    expect(redaction.prints).toEqual([]);
    expect(blanked(redaction, `Zora Quill ${BLANK}`)).toBe(`Zora Quill ${BLANK}`);
  });
});
