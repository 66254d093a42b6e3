import { describe, expect, it } from "vitest";
import { contentDigest } from "#core/backup/contentDigest.ts";
import { readBackup } from "#core/backup/readBackup.ts";
import { hashOf, writeBackup } from "#core/backup/writeBackup.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { manifestOf, options, samplePlan } from "./backupFiles.ts";

const plan = samplePlan();

describe("the content digest", () => {
  it("is the same whoever saved the plan, and when", () => {
    const later = writeBackup(plan, { now: options.now + 86_400_000, appVersion: "9.9.9" });
    expect(manifestOf(later)["digest"]).toBe(contentDigest(plan));
    expect(later).not.toEqual(writeBackup(plan, options));
  });

  it("is the same for two laptops that merged each other's changes in either order", () => {
    const [mira, pavel] = [new Laptop("Mira Tannhoff"), new Laptop("Pavel Oduya")];
    mira.write([{ table: "meeting", id: "a", field: "title", value: "Mira's" }]);
    pavel.write([{ table: "meeting", id: "a", field: "title", value: "Pavel's" }]);
    const [hers, his] = [mira.log, pavel.log];
    mira.merge(his);
    pavel.merge(hers);
    const digests = [mira, pavel].map(({ log }) => contentDigest({ log, files: new Map() }));
    expect(digests[0]).toBe(digests[1]);
  });

  it("is another one for one more change, or one more file", () => {
    const mira = new Laptop("Mira Tannhoff", plan.log);
    mira.write([{ table: "meeting", id: "a", field: "title", value: "News" }]);
    const photo = new Uint8Array([1, 2, 3]);
    const digests = [
      contentDigest(plan),
      contentDigest({ ...plan, log: mira.log }),
      contentDigest({ ...plan, files: new Map(plan.files).set(hashOf(photo), photo) }),
    ];
    expect(new Set(digests).size).toBe(3);
  });

  it("survives a backup and its reading", () => {
    const read = readBackup(writeBackup(plan, options));
    expect(read.ok && contentDigest(read.value)).toBe(contentDigest(plan));
  });
});
