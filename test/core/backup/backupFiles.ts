import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Plan } from "#core/backup/plan.ts";
import { hashOf, writeBackup } from "#core/backup/writeBackup.ts";
import type { Json } from "#core/model/json.ts";
import { buildPlan } from "#test/builders/planBuilder.ts";

/** Backup files as they should be, and as they come from a bad disk or a bad neighbour. */

export const options = { now: Date.UTC(2026, 10, 21, 12), appVersion: "0.1.0" };

/** A plan with an attached file and names in several scripts. */
export function samplePlan(): Plan {
  const { log } = buildPlan({
    group: { name: "Soirées « cordes » 木" },
    meetings: [{ date: "2026-12-03", talks: [{ title: "Tries", speakers: ["Zora Quill"] }] }],
  });
  const poster = strToU8("An attached file.");
  return { log, files: new Map([[hashOf(poster), poster]]) };
}

export type Entries = Record<string, Uint8Array>;

export function entriesOf(bytes: Uint8Array): Entries {
  return unzipSync(bytes);
}

export function textOf(bytes: Uint8Array, entry: string): string {
  return strFromU8(entriesOf(bytes)[entry] ?? new Uint8Array());
}

export function manifestOf(bytes: Uint8Array): Record<string, Json> {
  return JSON.parse(textOf(bytes, "manifest.json")) as Record<string, Json>;
}

/** The file of the sample with its entries changed by hand, and nothing else put right. */
export function tampered(change: (entries: Entries) => Entries | undefined): Uint8Array {
  const entries = entriesOf(writeBackup(samplePlan(), options));
  return zipSync(change(entries) ?? entries);
}

/** The file of the sample with other members in its manifest. */
export function withManifest(members: Readonly<Record<string, Json | undefined>>): Uint8Array {
  const bytes = writeBackup(samplePlan(), options);
  const manifest = { ...manifestOf(bytes), ...members };
  return zipSync({ ...entriesOf(bytes), "manifest.json": strToU8(JSON.stringify(manifest)) });
}

/** The file of the sample with other changes, and the hash in the manifest made to fit. */
export function withChanges(change: (lines: string) => string): Uint8Array {
  const bytes = writeBackup(samplePlan(), options);
  const changes = strToU8(change(textOf(bytes, "changes.ndjson")));
  const manifest = manifestOf(bytes);
  const hashes = { ...(manifest["entries"] as object), "changes.ndjson": hashOf(changes) };
  const head = strToU8(JSON.stringify({ ...manifest, entries: hashes }));
  return zipSync({ ...entriesOf(bytes), "changes.ndjson": changes, "manifest.json": head });
}
