import { describe, expect, it } from "vitest";
import { BLANK } from "#core/changes/fingerprint.ts";
import { indexChanges } from "#core/changes/changeIndex.ts";
import type { Log } from "#core/changes/log.ts";
import { planForgetting } from "#core/changes/planForgetting.ts";
import { redact } from "#core/changes/redact.ts";
import { deriveId } from "#core/model/id.ts";
import { logOf, titleAt, transactionAt } from "#test/builders/handmadeLog.ts";
import { fixedRandom, Laptop, unionOf } from "#test/builders/laptop.ts";
import { people, personWithTalk, set } from "#test/builders/laptopActs.ts";
import { plainLog } from "#test/builders/plainLog.ts";

const [zora] = people as [(typeof people)[number]];
const meeting = "a meeting";
const title = (value: string) => set(["meeting", meeting, "title"], value);
const titleOn = (laptop: Laptop) => laptop.rows.get("meeting")?.get(meeting)?.values["title"];

/** A laptop on which Zora Quill has a row, a talk, and is named in a title. */
function laptopWithZora(who = "Mira Tannhoff"): Laptop {
  const laptop = new Laptop(who);
  laptop.write(personWithTalk(zora, "types"));
  laptop.write([title("Types, by ZORA QUILL")]);
  return laptop;
}

describe("redact", () => {
  it("is the log itself where nobody was forgotten", () => {
    const { log } = laptopWithZora();
    expect(redact(log)).toBe(log);
  });

  it("takes the person's row and the rows about the person out", () => {
    const laptop = laptopWithZora();
    laptop.forget(zora.id);
    expect([...laptop.rows.keys()]).toEqual(["meeting"]);
  });

  it("blanks the words wherever else they stand, and leaves keys, which name fields", () => {
    const laptop = laptopWithZora();
    laptop.write([set(["posting", "p", "said"], { "Zora Quill": ["by", { x: "zora.quill!" }] })]);
    laptop.forget(zora.id);
    expect(titleOn(laptop)).toBe(`Types, by ${BLANK}`);
    const said = laptop.rows.get("posting")?.get("p")?.values["said"];
    expect(said).toEqual({ "Zora Quill": ["by", { x: `${BLANK}!` }] });
  });

  it.each(["Date", "Planned", "Markdown", "May"])(
    "leaves the plan whole when %s is forgotten",
    (name) => {
      const laptop = new Laptop("Mira");
      const id = deriveId<"person">("person", name);
      const when = { date: "2027-05-06", start: "19:00" };
      const notes = { format: "markdown", source: "| 6 May 2027 | A date in May |" };
      laptop.write([
        set(["person", id, "name"], name),
        set(["meeting", "m", "when"], when),
        set(["meeting", "m", "state"], { name: "planned" }),
        set(["meeting", "m", "notes"], notes),
      ]);
      const before = laptop.rows.get("meeting");
      laptop.forget(id);
      expect(laptop.rows.get("meeting")).toEqual(before);
      expect(laptop.rows.get("person")).toBeUndefined();
    },
  );

  it("blanks who acted and what the act was about", () => {
    const laptop = laptopWithZora(zora.name);
    laptop.write([title("More types")]);
    laptop.forget(zora.id);
    expect([...laptop.log.transactions.values()].map(({ who }) => who)).toEqual(
      new Array(3).fill(BLANK),
    );
    const about = { ...transactionAt(9), act: { name: "edit", subject: "Zora Quill" } };
    const log = { ...laptop.log, transactions: new Map([[about.id, about]]) };
    expect(redact(log).transactions.get(about.id)?.act).toEqual({ name: "edit", subject: BLANK });
  });

  it("blanks the person's id where other rows name it", () => {
    const laptop = laptopWithZora();
    laptop.write([set(["task", "t", "responsible"], zora.id)]);
    laptop.forget(zora.id);
    expect(laptop.rows.get("task")?.get("t")?.values["responsible"]).toBe(BLANK);
  });

  it("keeps the stamps, so that what was replaced stays replaced", () => {
    const laptop = laptopWithZora();
    laptop.write([title("Something else")]);
    const stamps = [...laptop.log.transactions.keys()];
    laptop.forget(zora.id);
    expect([...laptop.log.transactions.keys()]).toEqual(stamps);
    expect(titleOn(laptop)).toBe("Something else");
  });

  it("twice is the same as once", () => {
    const laptop = laptopWithZora();
    laptop.forget(zora.id);
    expect(plainLog(redact(laptop.log))).toBe(plainLog(laptop.log));
  });

  it("holds for what is written afterwards", () => {
    const laptop = laptopWithZora();
    laptop.forget(zora.id);
    laptop.write([title("Types again, by Zora Quill")]);
    laptop.write(personWithTalk(zora, "types"));
    expect(titleOn(laptop)).toBe(`Types again, by ${BLANK}`);
    expect(laptop.rows.get("person")).toBeUndefined();
  });

  it("cannot be undone", () => {
    const laptop = laptopWithZora();
    laptop.forget(zora.id);
    laptop.undo([...laptop.log.transactions.values()]);
    laptop.undo([[...laptop.log.transactions.values()].at(-1)!]);
    expect(plainLog(laptop.log)).not.toMatch(/zora|quill/i);
  });

  it("does not depend on the order of keys that become one", () => {
    const one = titleAt(1, "");
    const keys = [
      { "Zora Quill": 1, "zora.quill": 2 },
      { "zora.quill": 2, "Zora Quill": 1 },
    ];
    const laptop = laptopWithZora();
    laptop.forget(zora.id);
    const logs = keys.map((value) => {
      const log = logOf([transactionAt(1, { ...one, value })]);
      return plainLog(redact({ ...log, redactions: laptop.log.redactions }));
    });
    expect(logs[0]).toBe(logs[1]);
  });
});

describe("a person whom two laptops forget", () => {
  it("is forgotten by either record, and by both", () => {
    const mira = laptopWithZora();
    const pavel = new Laptop("Pavel Oduya", mira.log);
    mira.forget(zora.id);
    pavel.forget(zora.id);
    const both = unionOf(mira.log, pavel.log);
    expect(both.redactions.size).toBe(2);
    expect(plainLog(both)).toBe(plainLog(unionOf(pavel.log, mira.log)));
    expect(plainLog(both)).not.toMatch(/zora|quill/i);
  });

  it("may have the very words of the other, in a name or a title", () => {
    const mira = laptopWithZora();
    const bell = deriveId<"person">("person", "another");
    mira.write([set(["person", bell, "name"], "Quill Bellamy"), title("By Zora Quill Bellamy")]);
    const pavel = new Laptop("Pavel Oduya", mira.log);
    mira.forget(zora.id);
    pavel.forget(bell);
    const apart = [mira.log, pavel.log];
    expect(plainLog(unionOf(...apart))).toBe(plainLog(unionOf(...apart.toReversed())));
    mira.merge(pavel.log);
    pavel.merge(mira.log);
    expect(plainLog(mira.log)).toBe(plainLog(pavel.log));
    expect(plainLog(mira.log)).not.toMatch(/zora quill|quill bellamy/i);
  });
});

describe("redacting very much", () => {
  it("cleans 20,000 changes of three forgotten people", () => {
    const laptop = new Laptop("Mira Tannhoff");
    for (const person of people) laptop.write(personWithTalk(person, "types"));
    const index = indexChanges(laptop.log);
    const random = fixedRandom("three salts");
    const redactions = people.map(({ id }) => planForgetting(index, id, { wall: 0, random }));
    const titles = Array.from({ length: 20_000 }, (_, n) => titleAt(n, `Talk ${n} by Zora Quill`));
    const log: Log = {
      ...logOf(titles.map((change, n) => transactionAt(n, change))),
      redactions: new Map(redactions.map((redaction) => [redaction.salt, redaction])),
    };
    expect(plainLog(redact(log))).not.toMatch(/zora|quill/i);
  });
});
