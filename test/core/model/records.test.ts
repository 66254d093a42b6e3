import * as v from "valibot";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deriveId } from "#core/model/id.ts";
import { ownerFields } from "#core/model/ownerFields.ts";
import { defineRecord, field, owner, reference, type PublicRow } from "#core/model/record.ts";
import { records } from "#core/model/records.ts";
import { meetingRecord } from "#core/model/records/meeting.ts";
import { personRecord } from "#core/model/records/person.ts";
import { postingRecord } from "#core/model/records/posting.ts";

const tables = records.map(({ table }) => table);
const fields = records.flatMap((record) =>
  Object.entries(record.fields).map(([name, field]) => ({ table: record.table, name, ...field })),
);
const publicFields = fields.filter(({ privacy }) => privacy === "public");
const nameOf = ({ table, name }: { readonly table: string; readonly name: string }) =>
  `${table}.${name}`;

describe("the record types", () => {
  it("are those of the folder, each once", () => {
    const folder = new URL("../../../core/model/records/", import.meta.url);
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
    expect(tables.toSorted()).toEqual(files.toSorted());
    expect(new Set(tables).size).toBe(tables.length);
  });

  it("refer to tables that exist", () => {
    const unknown = fields.filter(
      ({ refersTo }) => refersTo !== undefined && !tables.includes(refersTo),
    );
    expect(unknown.map(nameOf)).toEqual([]);
  });

  it("belong to rows that they name", () => {
    const astray = fields.filter(({ belongsTo, refersTo }) => belongsTo && refersTo === undefined);
    expect(astray.map(nameOf)).toEqual([]);
  });

  it("have no field of a name that the log or every row has already", () => {
    const reserved = ["id", "deleted", "__proto__", "constructor"];
    expect(fields.filter(({ name }) => reserved.includes(name))).toEqual([]);
  });

  it("accept an id where they name a row, and nothing else", () => {
    const id = deriveId("anything", "at all");
    for (const { schema, refersTo } of fields) {
      if (refersTo === undefined) continue;
      expect(v.is(schema, id)).toBe(true);
      expect(["", "[…]", 7, null, { id }].filter((value) => v.is(schema, value))).toEqual([]);
    }
  });

  it("refuse values of other forms without a throw", () => {
    const hostile = [undefined, null, Number.NaN, "\0", [[]], { __proto__: null }, "x".repeat(1e6)];
    for (const { schema } of fields) {
      for (const value of hostile) expect(() => v.safeParse(schema, value)).not.toThrow();
    }
  });
});

describe("privacy", () => {
  it("never has the address of a person public; the group's own is", () => {
    const telling = publicFields.filter(({ name }) =>
      /e-?mail|phone|contact|mobile|fax/i.test(name),
    );
    expect(telling.map(nameOf)).toEqual(["group.contact"]);
  });

  it("never has notes, keys, money or the way to join public", () => {
    const telling = /notes?$|wifi|cost|amount|joinLink|keptWhere|consent|attend/i;
    expect(publicFields.filter(({ name }) => telling.test(name)).map(nameOf)).toEqual([]);
  });

  it("has these tables public in part, and no other", () => {
    expect([...new Set(publicFields.map(({ table }) => table))].toSorted()).toEqual(
      ["agendaItem", "group", "meeting", "person", "room", "series", "sponsor", "talk"].concat([
        "talkSpeaker",
        "venue",
      ]),
    );
  });

  it("lets a public field name only rows of tables that are public in part", () => {
    const open = new Set(publicFields.map(({ table }) => table));
    const astray = publicFields.filter(
      ({ refersTo }) => refersTo !== undefined && !open.has(refersTo),
    );
    expect(astray.map(nameOf)).toEqual([]);
  });

  it("does not compile where a public row is asked for another field", () => {
    const row: PublicRow<typeof personRecord> = { id: deriveId("person", "Zora"), name: "Zora" };
    expect(row.name).toBe("Zora");
    // @ts-expect-error: an email is for the organizers only.
    expect(row.email).toBeUndefined();
  });
});

describe("what is about a person", () => {
  it("is known by table and field", () => {
    const about = [...ownerFields].flatMap(([table, owners]) =>
      [...owners].filter(([, of]) => of === "person").map(([name]) => `${table}.${name}`),
    );
    expect(about).toEqual([
      "talkSpeaker.person",
      "contactNote.person",
      "attendance.person",
      "attachment.person",
    ]);
  });

  it("has nothing that is about it in turn, because forgetting looks one step far", () => {
    const about = [...ownerFields].filter(([, owners]) => [...owners.values()].includes("person"));
    const tablesAbout = new Set(about.map(([table]) => table));
    const further = fields.filter(
      ({ belongsTo, refersTo = "" }) => belongsTo && tablesAbout.has(refersTo),
    );
    expect(further.map(nameOf)).toEqual([]);
  });
});

describe("schemas", () => {
  it("keep what they do not know", () => {
    const when = { date: "2026-12-03", start: "19:00", moonPhase: { name: "full" } };
    expect(v.parse(meetingRecord.fields.when.schema, when)).toEqual(when);
    const consent = { photo: true, hologram: "never" };
    expect(v.parse(personRecord.fields.consent.schema, consent)).toEqual(consent);
    const state = { name: "held", reason: "a good one", mood: ["cheerful"] };
    expect(v.parse(meetingRecord.fields.state.schema, state)).toEqual(state);
  });

  it("are loose wherever they are objects", () => {
    const strict = fields.filter(({ schema }) => ["object", "strict_object"].includes(schema.type));
    expect(strict.map(nameOf)).toEqual([]);
  });

  it("refuse days and times that do not exist", () => {
    const whens = [
      { date: "2026-02-30" },
      { date: "2026-12-03", start: "24:00" },
      {},
      "2026-12-03",
    ];
    expect(whens.filter((when) => v.is(meetingRecord.fields.when.schema, when))).toEqual([]);
  });

  it("let only web addresses behind a link", () => {
    const { schema } = postingRecord.fields.address;
    expect(v.is(schema, "https://example.org/a?b=c#d")).toBe(true);
    const others = [
      "javascript:alert(1)",
      "ftp://example.org",
      "https://",
      " https://example.org",
      "https://example.org\n",
      'https://example.org/"onclick',
      "https://example.org/<script>",
      "//example.org",
    ];
    expect(others.filter((address) => v.is(schema, address))).toEqual([]);
  });
});

describe("defineRecord", () => {
  it("says of each field its class, its schema and what it names", () => {
    const text = v.string();
    const record = defineRecord("keepsake", {
      note: field("members", text),
      seenBy: reference("organizers", "person"),
      person: owner("confidential", "person"),
    });
    expect(record.table).toBe("keepsake");
    expect(record.fields.note).toEqual({ privacy: "members", schema: text });
    expect(record.fields.seenBy).toMatchObject({ privacy: "organizers", refersTo: "person" });
    expect(record.fields.seenBy.belongsTo).toBeUndefined();
    expect(record.fields.person).toMatchObject({ refersTo: "person", belongsTo: true });
  });
});
