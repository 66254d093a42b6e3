import { describe, expect, it } from "vitest";
import { readBackup } from "#core/backup/readBackup.ts";
import { writeVerifiedBackup } from "#core/backup/writeVerifiedBackup.ts";
import type { Log } from "#core/changes/log.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { people, personWithTalk } from "#test/builders/laptopActs.ts";
import { plainLog } from "#test/builders/plainLog.ts";
import { options } from "./backupFiles.ts";

const [person] = people as [(typeof people)[number]];

/** What a file of this log gives back. */
function keep(log: Log): Log | undefined {
  const bytes = writeVerifiedBackup({ log, files: new Map() }, options);
  const read = bytes.ok ? readBackup(bytes.value) : bytes;
  return read.ok ? read.value.log : undefined;
}

describe("a file that is verified before it replaces another", () => {
  it("gives a plan back whose acts lost their first changes to a forgetting", () => {
    const laptop = new Laptop("Mira");
    // The person comes first in the act, so the act's first change is the one that goes.
    laptop.write([
      ...personWithTalk(person, "a talk"),
      { table: "talk", id: "t", field: "title", value: "Tries" },
    ]);
    laptop.forget(person.id);
    expect(plainLog(keep(laptop.log)!)).toBe(plainLog(laptop.log));
  });

  it.each([
    ["1969", Date.UTC(1969, 11, 31)],
    ["the year 10000", Date.UTC(9999, 11, 31) + 86_400_000 * 2],
    ["no number", Number.NaN],
  ])("gives a plan back that was written when the clock showed %s", (_, wall) => {
    const laptop = new Laptop("Mira");
    laptop.wall = wall;
    laptop.write(personWithTalk(person, "a talk"));
    expect(plainLog(keep(laptop.log)!)).toBe(plainLog(laptop.log));
  });

  it("gives a plan back whose author has a very long name", () => {
    const laptop = new Laptop("M".repeat(99) + "\u{1F642}".repeat(200));
    laptop.write(personWithTalk(person, "a talk"));
    expect(plainLog(keep(laptop.log)!)).toBe(plainLog(laptop.log));
  });

  it("is not written where it could not be opened again", () => {
    const laptop = new Laptop("Mira");
    const act = laptop.write(personWithTalk(person, "a talk"))!;
    const transactions = new Map([[act.id, { ...act, at: "yesterday" }]]);
    const written = writeVerifiedBackup(
      { log: { ...laptop.log, transactions }, files: new Map() },
      options,
    );
    expect(written).toMatchObject({ ok: false, error: { code: "damaged" } });
  });
});
