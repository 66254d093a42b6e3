import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { limits } from "#core/backup/format.ts";
import { readBackup } from "#core/backup/readBackup.ts";
import { writeBackup } from "#core/backup/writeBackup.ts";
import { deriveId } from "#core/model/id.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { logOf, titleAt, transactionAt, undoAt } from "#test/builders/handmadeLog.ts";
import { plainLog } from "#test/builders/plainLog.ts";
import { options, samplePlan, tampered, textOf, withChanges, withManifest } from "./backupFiles.ts";

const plan = samplePlan();
const good = writeBackup(plan, options);
const refusalOf = (bytes: Uint8Array) => {
  const read = readBackup(bytes);
  return read.ok ? "read" : read.error;
};
const damaged = { code: "damaged", facts: {} };

describe("readBackup", () => {
  it("gives the plan back as it was written", () => {
    const read = readBackup(good);
    if (!read.ok) throw new Error(read.error.code);
    expect(plainLog(read.value.log)).toBe(plainLog(plan.log));
    expect([...read.value.files]).toEqual([...plan.files]);
  });

  it("keeps undos, unknown tables and fields, and hostile names", () => {
    const strange = {
      ...titleAt(1, "x"),
      table: "__proto__",
      id: "constructor",
      field: "__proto__",
    };
    const log = logOf([
      transactionAt(0, titleAt(0, "a")),
      transactionAt(1, strange),
      undoAt(2, [0]),
    ]);
    const read = readBackup(writeBackup({ log, files: new Map() }, options));
    expect(read.ok && plainLog(read.value.log)).toBe(plainLog(log));
  });

  it("keeps members of a change that only a later version knows", () => {
    const file = withChanges((lines) => lines.replaceAll('"kind":', '"colour":"red","kind":'));
    // The digest covers them: a file that gained some without a new digest was changed by hand.
    expect(refusalOf(file)).toEqual(damaged);
  });

  it("forgets again whom the plan has forgotten", () => {
    const mira = new Laptop("Mira Tannhoff");
    const person = deriveId<"person">("person", "Zora Quill");
    mira.write([{ table: "person", id: person, field: "name", value: "Zora Quill" }]);
    mira.write([
      { table: "meeting", id: "a", field: "title", value: "An evening with Zora Quill" },
    ]);
    mira.forget(person);
    const bytes = writeBackup({ log: mira.log, files: new Map() }, options);
    expect(textOf(bytes, "changes.ndjson")).not.toContain("Quill");
    const read = readBackup(bytes);
    expect(read.ok && plainLog(read.value.log)).toBe(plainLog(mira.log));
  });
});

describe("readBackup gives back all or nothing", () => {
  it("of a file that was cut short", () => {
    const wholes = Array.from({ length: good.length }, (_, length) => good.slice(0, length)).filter(
      isReadAsItWas,
    );
    // Without a part of the list at the end of a ZIP all of the plan is still there.
    expect(Math.min(...wholes.map(({ length }) => length))).toBeGreaterThan(good.length - 500);
  });

  it("of a file with a byte changed", () => {
    for (let at = 0; at < good.length; at += 7) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x20;
      isReadAsItWas(bytes);
    }
  });

  function isReadAsItWas(bytes: Uint8Array): boolean {
    const read = readBackup(bytes);
    if (read.ok) expect(plainLog(read.value.log)).toBe(plainLog(plan.log));
    return read.ok;
  }
});

it("leaves out the content digest of bytes that were seen before, and nothing else", () => {
  const other = withManifest({ digest: "0".repeat(64) });
  expect(readBackup(other).ok).toBe(false);
  expect(readBackup(other, true).ok).toBe(true);
  expect(readBackup(good.slice(0, good.length / 2), true).ok).toBe(false);
});

describe("readBackup refuses", () => {
  it("an empty file, as cloud folders leave one", () => {
    expect(refusalOf(new Uint8Array())).toEqual({ code: "empty-file", facts: {} });
  });

  it.each([
    ["a text", strToU8("# Not a backup\n")],
    ["a ZIP without a manifest", zipSync({ "rows.json": strToU8("{}") })],
    ["a manifest that is no JSON", tampered((all) => ({ ...all, "manifest.json": strToU8("{") }))],
    ["a manifest of another format", withManifest({ format: "other" })],
    ["a manifest that is a list", zipSync({ "manifest.json": strToU8("[]") })],
  ])("%s as no backup", (_, bytes) => {
    expect(refusalOf(bytes)).toEqual({ code: "not-a-backup", facts: {} });
  });

  it("a share, which has fields left out", () => {
    expect(refusalOf(withManifest({ format: "convener-share" }))).toEqual({
      code: "is-a-share",
      facts: {},
    });
  });

  it("a file that asks for a newer reader, by its number; a newer major alone is read", () => {
    expect(refusalOf(withManifest({ minReader: 7 }))).toEqual({
      code: "newer-version",
      facts: { version: 7 },
    });
    expect(refusalOf(withManifest({ major: 7, colour: "red" }))).toBe("read");
  });

  it.each([
    "../../etc/passwd",
    "/rows.json",
    "files/short",
    "files/",
    "ROWS.JSON",
    "a".repeat(300),
  ])("an entry of no known name: %s", (name) => {
    const bytes = tampered((all) => ({ ...all, [name]: strToU8("x") }));
    expect(refusalOf(bytes)).toEqual({
      code: "unexpected-entry",
      facts: { name: name.slice(0, 200) },
    });
  });

  it.each([
    ["a manifest without its digest", withManifest({ digest: undefined })],
    ["a plan whose id is none", withManifest({ plan: "../plan" })],
    ["another plan's id over the same changes", withManifest({ plan: deriveId("plan", "other") })],
    ["an entry that the manifest does not name", withManifest({ entries: {} })],
    ["rows changed by hand", tampered((all) => ({ ...all, "rows.json": strToU8("{}") }))],
    ["a file under another hash", tampered(withRenamedFile)],
    ["changes that are no UTF-8", tampered((all) => ({ ...all, "changes.ndjson": bad }))],
    ["a line that is no JSON", withChanges((lines) => `${lines}{\n`)],
    ["a line of an unknown kind", withChanges((lines) => `${lines}{"kind":"wish"}\n`)],
    ["a transaction twice", withChanges((lines) => lines + lines)],
    ["a line too few", withChanges(() => "")],
    ["a stamp that is none", withChanges((lines) => lines.replace(/"id":"[0-9a-f]/, '"id":"z'))],
    ["a title changed by hand", withChanges((lines) => lines.replace("Tries", "Lies"))],
  ])("%s as damaged", (_, bytes) => {
    expect(refusalOf(bytes)).toEqual(damaged);
  });

  it("more entries than a plan has", () => {
    const names = Array.from({ length: limits.entries + 1 }, (_, n) => n.toString(16));
    const entries = names.map((n) => [`files/${n.padStart(64, "0")}`, new Uint8Array()]);
    const bytes = zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 0 });
    expect(refusalOf(bytes)).toEqual({ code: "too-large", facts: {} });
  });
});

const bad = new Uint8Array([0x7b, 0xff, 0xfe]);

function withRenamedFile(all: Record<string, Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(all).map(([name, bytes]) => [
      name.startsWith("files/") ? `files/${"0".repeat(64)}` : name,
      bytes,
    ]),
  );
}
