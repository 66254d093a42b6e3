import { strToU8, zipSync } from "fflate";
import { contentDigest } from "#core/backup/contentDigest.ts";
import { hashOf } from "#core/backup/writeBackup.ts";
import { emptyLog } from "#core/changes/log.ts";
import { testPlan } from "./laptop.ts";

/** What a plan file made by hand holds. What is left out is as the application would write it. */
export interface HandmadeFile {
  /** Lines of `changes.ndjson`. */
  readonly lines?: readonly string[];
  readonly rows?: string;
  /** Members of the manifest that differ. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Further entries, named in the manifest as they should be. */
  readonly entries?: Readonly<Record<string, Uint8Array>>;
  /** Further entries that the manifest does not name. */
  readonly stowaways?: Readonly<Record<string, Uint8Array>>;
}

/** The bytes of a `*.convener` file that the application would never write, with the right hashes. */
export function handmadeFile({
  lines = [],
  rows = "{}",
  manifest = {},
  entries = {},
  stowaways = {},
}: HandmadeFile): Uint8Array {
  const named: Readonly<Record<string, Uint8Array>> = {
    "rows.json": strToU8(rows),
    "changes.ndjson": strToU8(lines.map((line) => `${line}\n`).join("")),
    ...entries,
  };
  const hashes = Object.entries(named).map(([name, bytes]) => [name, hashOf(bytes)] as const);
  const head = {
    ...{ format: "convener-plan", major: 0, minReader: 0 },
    app: { name: "Convener", version: "0.0.0" },
    created: "2026-11-21T12:00:00.000Z",
    plan: testPlan,
    counts: {},
    entries: Object.fromEntries(hashes),
    digest: contentDigest({ log: emptyLog(testPlan), files: new Map() }),
    ...manifest,
  };
  return zipSync({ "manifest.json": strToU8(JSON.stringify(head)), ...named, ...stowaways });
}

/** A line of `changes.ndjson` with one change, and the members that are given instead. */
export function handmadeLine(
  transaction: Readonly<Record<string, unknown>> = {},
  change: Readonly<Record<string, unknown>> = {},
): string {
  const stamp = "019aa8b1c400-0000-000000000001";
  const place = { table: "meeting", id: "a", field: "title" };
  return JSON.stringify({
    ...{ kind: "transaction", id: stamp, at: "2026-11-21T12:00:00.000Z", who: "Mira Tannhoff" },
    act: { name: "edit" },
    changes: [{ stamp, ...place, value: "Tries", prev: [], ...change }],
    ...transaction,
  });
}
