import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { computerCallSchemas, planCallSchemas } from "#core/host/callSchemas.ts";
import { toStamp } from "#core/changes/stamp.ts";
import { deriveId, type ReplicaId } from "#core/model/id.ts";

const plan = deriveId<"plan">("plan", "one");
const place = { table: "meeting", id: "m1", field: "title" };
const edit = { ...place, value: "Knots" };
const act = { name: "edit-meeting" };
const grant = "0123456789abcdef";
const bytes = new Uint8Array([80, 75]);
const stamp = toStamp({ time: 1, counter: 0 }, deriveId("replica", "r").slice(0, 12) as ReplicaId);
const snapshot = "2026-11-21T12-00-00-000Z.1.0123456789ab.convener";
const file = { kind: "text", name: "Réunion du 21.md", bytes };
const form = {
  ...{ channel: "meetup", language: "en", speaking: "fr" },
  meeting: deriveId("meeting", "first"),
};

/** Every call, with arguments that a window of ours may give. */
const good: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  about: [[]],
  readSettings: [[]],
  changeSettings: [
    [{}],
    [{ language: "fr", theme: null, who: "Mira", lastPlan: plan }],
    [{ lastPlan: null }],
    [{ color: 210, keys: false }],
  ],
  listPlans: [[]],
  createPlan: [[{ name: "Quill Club", zone: "Europe/London" }]],
  importPlan: [[bytes]],
  removePlan: [[plan]],
  openPlan: [[plan]],
  closePlan: [[plan]],
  readRows: [
    [plan, 0],
    [plan, 5_000],
  ],
  commit: [
    [plan, { act, edits: [edit] }],
    [plan, { act: { ...act, subject: "Knots" }, edits: [{ ...edit, prev: [stamp] }] }],
    [plan, { act, edits: [{ ...edit, value: null }] }],
    [
      plan,
      { act, edits: [{ ...edit, value: { format: "markdown", source: "*x*", no: [1, -0.5] } }] },
    ],
    [plan, { act, edits: [{ ...edit, value: nested(49) }] }],
    [
      plan,
      { act, edits: [{ ...edit, value: Object.assign(Object.create(null) as object, { a: 1 }) }] },
    ],
  ],
  undo: [[plan]],
  redo: [[plan]],
  readHistory: [[plan, place]],
  publish: [
    [plan, form],
    [plan, { channel: "ics", language: "fr", speaking: "en" }],
    [plan, { ...form, current: { name: "README.md", text: "" } }],
  ],
  keepDraft: [
    [plan, { ...place, text: "" }],
    [plan, { ...place, text: "x".repeat(1_000_000) }],
  ],
  dropDraft: [[plan, place]],
  writeBackup: [[plan]],
  noteBackup: [[plan]],
  lastBackup: [[plan]],
  previewMerge: [
    [plan, { bytes }],
    [plan, { bytes, join: true }],
  ],
  merge: [
    [plan, { bytes, decisions: [] }],
    [plan, { bytes, join: false, decisions: [{ ...place, take: "theirs" }] }],
  ],
  listSnapshots: [[plan]],
  previewSnapshot: [[plan, snapshot]],
  restoreSnapshot: [[plan, snapshot]],
  openFile: [["plan"], ["calendar"]],
  saveFile: [[file]],
  saveAgain: [[grant, bytes]],
  readAgain: [[grant]],
  recentFiles: [[]],
  openExternal: [["https://example.org/"]],
  print: [[]],
  savePdf: [["Réunion.pdf"]],
};

const schemas: Readonly<Record<string, v.GenericSchema>> = {
  ...planCallSchemas,
  ...computerCallSchemas,
};
const calls = Object.keys(schemas);

it("every call is tried here", () => {
  expect(Object.keys(good).sort()).toEqual([...calls].sort());
});

describe.each(calls)("%s", (call) => {
  const schema = schemas[call]!;

  it("takes what a window of ours gives, as it is", () => {
    for (const given of good[call]!) expect(v.parse(schema, given)).toEqual(given);
  });

  it("refuses what is no list of arguments", () => {
    for (const given of [undefined, null, 0, "", {}, { length: 0 }, { 0: plan, length: 1 }]) {
      expect(v.is(schema, given)).toBe(false);
    }
  });

  it("refuses an argument more or less", () => {
    for (const given of good[call]!) {
      expect(v.is(schema, [...given, undefined])).toBe(false);
      expect(v.is(schema, [...given, {}])).toBe(false);
      if (given.length > 0) expect(v.is(schema, given.slice(1))).toBe(false);
    }
  });

  it.each(hostile())("refuses %s in the place of each argument", (_, value) => {
    for (const given of good[call]!) {
      for (const at of given.keys()) {
        const parsed = v.safeParse(schema, given.with(at, value));
        // A change of the settings may be empty: then nothing of what was given comes through.
        if (call === "changeSettings" && parsed.success) expect(parsed.output).toEqual([{}]);
        else expect(parsed.success).toBe(false);
      }
    }
  });

  it("lets no member through that nobody knows", () => {
    for (const given of good[call]!) {
      for (const [at, argument] of given.entries()) {
        if (!isPlain(argument)) continue;
        expect(v.is(schema, given.with(at, { ...argument, extra: 1 }))).toBe(false);
        for (const json of ['{"__proto__":{"who":"x"}}', '{"constructor":1}']) {
          const parsed = v.safeParse(schema, given.with(at, withMembers(argument, json)));
          if (parsed.success) expect(parsed.output).toEqual(given);
        }
      }
    }
  });
});

it.each([
  { name: " \t", zone: "Europe/London" },
  { name: "Quill Club", zone: "Mars/Olympus" },
  { name: "Quill Club", zone: "" },
])("refuses to make a plan of %j", (group) => {
  expect(v.is(planCallSchemas.createPlan, [group])).toBe(false);
});

/** What is no argument of any call. */
function hostile(): [string, unknown][] {
  class Pretender {
    readonly name = "Quill Club";
    readonly zone = "Europe/London";
    readonly extra = 1;
  }
  const cycle: Record<string, unknown> = {};
  cycle["cycle"] = cycle;
  return [
    ["undefined", undefined],
    ["null", null],
    ["true", true],
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["a negative number", -1],
    ["a fraction", 0.5],
    ["a bigint", 1n],
    ["a symbol", Symbol("plan")],
    ["a function", () => plan],
    ["a date", new Date(0)],
    ["a map", new Map([["name", "x"]])],
    ["an empty list", []],
    ["a list of the right thing", [plan]],
    ["an instance of a class", new Pretender()],
    ["a cycle", cycle],
    ["a string object", Object("plan")],
    ["a very long text", "x".repeat(10_001)],
    ["an array buffer", new ArrayBuffer(2)],
  ];
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Uint8Array);
}

/** With the members of a JSON text, also one named `__proto__`, which no spread would define. */
function withMembers(value: object, json: string): object {
  const members = Object.getOwnPropertyDescriptors(JSON.parse(json) as object);
  return Object.defineProperties({ ...value }, members);
}

const commitOf = (change: object) => [plan, { act, edits: [{ ...edit, ...change }] }];

describe("an act", () => {
  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["not a number", NaN],
    ["without an end", -Infinity],
    ["a date", new Date(0)],
    ["bytes", bytes],
    ["a function within", { a: [() => 1] }],
    ["undefined within", { a: undefined }],
    ["too deep", nested(51)],
    ["a cycle", cyclic()],
    ["a cycle with two ways round", cyclic(2)],
    ["small, and for ever to walk", doubled(49)],
    ["more than any field holds", Array.from({ length: 100_001 }, () => 0)],
  ])("with a value that is %s is refused", (_, value) => {
    expect(v.is(planCallSchemas.commit, commitOf({ value }))).toBe(false);
  });

  it.each<[string, object]>([
    ["a table that is no text", { table: 1 }],
    ["a field that is too long", { field: "x".repeat(201) }],
    ["a stamp that is none", { prev: ["1"] }],
    ["too many stamps", { prev: Array.from({ length: 1001 }, () => stamp) }],
    ["no list of stamps", { prev: undefined }],
    ["its own stamp", { stamp }],
  ])("with %s is refused", (_, change) => {
    expect(v.is(planCallSchemas.commit, commitOf(change))).toBe(false);
  });

  it("without any edit is refused, or with more than anybody makes", () => {
    const withEdits = (count: number) => [
      plan,
      { act, edits: Array.from({ length: count }, () => edit) },
    ];
    expect(v.is(planCallSchemas.commit, withEdits(0))).toBe(false);
    expect(v.is(planCallSchemas.commit, withEdits(100_001))).toBe(false);
    expect(v.is(planCallSchemas.commit, withEdits(1))).toBe(true);
  });
});

describe("the id of a plan", () => {
  it.each([
    "",
    ".",
    "..",
    "../one",
    "one/two",
    "C:\\one",
    `${plan}\n`,
    `${plan}/..`,
    plan.toUpperCase(),
  ])("is not %j, which would lead elsewhere", (id) => {
    expect(v.is(planCallSchemas.openPlan, [id])).toBe(false);
    expect(v.is(planCallSchemas.changeSettings, [{ lastPlan: id }])).toBe(false);
  });
});

describe("the name of a file", () => {
  it.each([
    "",
    ".",
    "..",
    ".bashrc",
    "a/b.md",
    "..\\b.md",
    "C:b.md",
    "a\0.md",
    "a\n.md",
    "x".repeat(201),
  ])("is not %j", (name) => {
    expect(v.is(computerCallSchemas.saveFile, [{ ...file, name }])).toBe(false);
    expect(v.is(computerCallSchemas.savePdf, [name])).toBe(false);
  });
});

describe("the name of a snapshot", () => {
  it.each(["", "../x.convener", `../${snapshot}`, `${snapshot}/..`, "journal.ndjson"])(
    "is not %j, which would lead elsewhere",
    (name) => {
      expect(v.is(planCallSchemas.restoreSnapshot, [plan, name])).toBe(false);
      expect(v.is(planCallSchemas.previewSnapshot, [plan, name])).toBe(false);
    },
  );
});

it.each([
  { ...place, take: "newest" },
  { ...place, take: "mine", value: 1 },
  { table: "meeting", take: "mine" },
])("a decision is not %j", (decision) => {
  expect(v.is(planCallSchemas.merge, [plan, { bytes, decisions: [decision] }])).toBe(false);
});

describe("a form to publish", () => {
  it.each<[string, object]>([
    ["a language that is none of ours", { language: "de" }],
    ["words for a language", { speaking: "English, please" }],
    ["a meeting that is no id", { meeting: "../first" }],
    ["a file with a folder", { current: { name: "../README.md", text: "" } }],
    ["a file without text", { current: { name: "README.md" } }],
    ["a larger file than any plan keeps", { current: { name: "a", text: "x".repeat(5_000_001) } }],
    ["no file, said with undefined", { current: undefined }],
    ["the name of a channel that is too long", { channel: "x".repeat(201) }],
  ])("with %s is refused", (_, change) => {
    expect(v.is(planCallSchemas.publish, [plan, { ...form, ...change }])).toBe(false);
  });
});

describe("a grant", () => {
  it.each(["", "short", "/etc/passwd", "../../etc/passwd", "0123456789ABCDEF", "a".repeat(65)])(
    "is not %j, and never a path",
    (id) => {
      expect(v.is(computerCallSchemas.readAgain, [id])).toBe(false);
      expect(v.is(computerCallSchemas.saveAgain, [id, bytes])).toBe(false);
    },
  );
});

it.each([
  [{ language: "de" }],
  [{ theme: "" }],
  [{ who: "x".repeat(101) }],
  [{ language: ["en"] }],
  [{ dataFolder: "/" }],
  [{ color: 360 }],
  [{ color: "red" }],
  [{ keys: "off" }],
])("settings take no %j", (change) => {
  expect(v.is(planCallSchemas.changeSettings, [change])).toBe(false);
});

it.each(["exe", "__proto__", "constructor", ""])("a kind of file is not %j", (kind) => {
  expect(v.is(computerCallSchemas.openFile, [kind])).toBe(false);
  expect(v.is(computerCallSchemas.saveFile, [{ ...file, kind }])).toBe(false);
});

/** A list in a list, so many times. */
function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);
}

/** A list that holds itself, so many times. */
function cyclic(times = 1): unknown {
  const list: unknown[] = [];
  for (let i = 0; i < times; i += 1) list.push(list);
  return list;
}

/** A list of the same list twice, so many times: 2 ** depth ways through it. */
function doubled(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => [inner, inner], 1);
}
