import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { contentDigest } from "#core/backup/contentDigest.ts";
import { toPlainRows, writeBackup } from "#core/backup/writeBackup.ts";
import { indexChanges } from "#core/changes/changeIndex.ts";
import { projectRows } from "#core/changes/projectRows.ts";
import { canonicalJson } from "#core/model/json.ts";
import { testPlan } from "#test/builders/laptop.ts";
import { runProcess } from "#test/run/runProcess.ts";
import { entriesOf, manifestOf, options, samplePlan, textOf } from "./backupFiles.ts";

const plan = samplePlan();
const bytes = writeBackup(plan, options);
const [poster] = plan.files.keys();

describe("a backup file", () => {
  it("is a ZIP of the manifest, the rows, the changes and the files by their hash, in this order", () => {
    expect(Object.keys(entriesOf(bytes))).toEqual([
      "manifest.json",
      "rows.json",
      "changes.ndjson",
      `files/${poster}`,
    ]);
  });

  it("begins with a manifest that says what it is, of which plan, by whom, when, and how much", () => {
    expect(manifestOf(bytes)).toMatchObject({
      format: "convener-plan",
      major: 0,
      minReader: 0,
      app: { name: "Convener", version: "0.1.0" },
      created: "2026-11-21T12:00:00.000Z",
      plan: testPlan,
      counts: {
        transactions: 1,
        files: 1,
        group: 1,
        meeting: 1,
        talk: 1,
        talkSpeaker: 1,
        person: 1,
      },
      digest: contentDigest(plan),
    });
  });

  it("gives the SHA-256 of every other entry in its manifest", () => {
    const { "manifest.json": _, ...others } = entriesOf(bytes);
    const hashes = Object.entries(others).map(([name, entry]) => [name, bytesToHex(sha256(entry))]);
    expect(manifestOf(bytes)["entries"]).toEqual(Object.fromEntries(hashes));
  });

  it("holds each transaction as a line of canonical JSON", () => {
    const lines = textOf(bytes, "changes.ndjson").split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.length).toBe(plan.log.transactions.size);
    for (const line of lines) {
      const stored = JSON.parse(line) as never;
      expect(line).toBe(canonicalJson(stored));
      expect(stored).toMatchObject({ kind: "transaction", who: "an organizer" });
    }
  });

  it("holds the rows as they stand, for whoever opens it without us", () => {
    const rows = toPlainRows(projectRows(indexChanges(plan.log)));
    expect(JSON.parse(textOf(bytes, "rows.json"))).toEqual(JSON.parse(canonicalJson(rows)));
    expect(textOf(bytes, "rows.json")).toContain("Soirées « cordes » 木");
  });

  it("is the same to the byte for a plan whose parts came in another order", () => {
    const files = new Map([...plan.files].reverse());
    const transactions = new Map([...plan.log.transactions].reverse());
    const other = { log: { ...plan.log, transactions }, files };
    expect(writeBackup(other, options)).toEqual(bytes);
  });

  it("is the same to the byte in every time zone", async () => {
    const code = `
      import { writeBackup, hashOf } from "#core/backup/writeBackup.ts";
      import { options, samplePlan } from "#test/core/backup/backupFiles.ts";
      process.stdout.write(hashOf(writeBackup(samplePlan(), options)));`;
    const zones = ["America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati"];
    const args = ["--input-type=module", "-e", code];
    const ends = await Promise.all(zones.map((zone) => runProcess(args, { TZ: zone })));
    const hash = bytesToHex(sha256(bytes));
    expect(ends.map(({ output }) => output)).toEqual(zones.map(() => hash));
  });

  it("can be written on a laptop that has travelled west since it was switched on", () => {
    const home = process.env["TZ"];
    try {
      process.env["TZ"] = "Pacific/Pago_Pago";
      expect(writeBackup(plan, options)).toEqual(bytes);
    } finally {
      if (home === undefined) delete process.env["TZ"];
      else process.env["TZ"] = home;
    }
  });
});
