import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { indexChanges } from "../changes/changeIndex.ts";
import { projectRows, type Rows } from "../changes/projectRows.ts";
import { canonicalJson, type Json } from "../model/json.ts";
import { digestOfLines } from "./contentDigest.ts";
import { CHANGES, FORMAT, MAJOR, MANIFEST, MIN_READER, ROWS, type Manifest } from "./format.ts";
import type { Plan } from "./plan.ts";
import { storedLines } from "./storedLines.ts";
import { zip } from "./zip.ts";

export interface BackupOptions {
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
  readonly appVersion: string;
}

/**
 * The plan as the bytes of a `*.convener` file. Equal plans saved at the same time give equal bytes.
 * The rows are for whoever opens the file without us; a reader projects them again from the changes.
 */
export function writeBackup(plan: Plan, { now, appVersion }: BackupOptions): Uint8Array {
  const rows = projectRows(indexChanges(plan.log));
  const lines = storedLines(plan.log);
  const encoder = new TextEncoder();
  const entries = new Map<string, Uint8Array>([
    [ROWS, encoder.encode(canonicalJson(toPlainRows(rows)))],
    [CHANGES, encoder.encode(lines.map((line) => `${line}\n`).join(""))],
    ...[...plan.files].sort().map(([hash, bytes]) => [`files/${hash}`, bytes] as const),
  ]);
  const manifest: Manifest = {
    format: FORMAT,
    major: MAJOR,
    minReader: MIN_READER,
    app: { name: "Convener", version: appVersion },
    created: new Date(now).toISOString(),
    plan: plan.log.plan,
    counts: {
      transactions: plan.log.transactions.size,
      files: plan.files.size,
      ...Object.fromEntries([...rows].map(([table, ids]) => [table, ids.size] as const).sort()),
    },
    entries: Object.fromEntries([...entries].map(([name, bytes]) => [name, hashOf(bytes)])),
    digest: digestOfLines(plan, lines),
  };
  const head = encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return zip(new Map([[MANIFEST, head], ...entries]));
}

/** Rows as plain JSON, by table and id. */
export function toPlainRows(rows: Rows): Json {
  return Object.fromEntries(
    [...rows].map(([table, ids]) => [
      table,
      Object.fromEntries([...ids].map(([id, { values }]) => [id, values])),
    ]),
  );
}

export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
