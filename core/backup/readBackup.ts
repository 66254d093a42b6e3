import * as v from "valibot";
import { emptyLog, type Log, type Transaction } from "../changes/log.ts";
import { redact } from "../changes/redact.ts";
import type { Redaction } from "../changes/redaction.ts";
import type { Stamp } from "../changes/stamp.ts";
import { isId, type PlanId } from "../model/id.ts";
import type { Json } from "../model/json.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { parseJson } from "../text/parseJson.ts";
import type { BackupFailure } from "./backupFailures.ts";
import { contentDigest } from "./contentDigest.ts";
import {
  CHANGES,
  FILE_NAME,
  FORMAT,
  limits,
  MANIFEST,
  manifestSchema,
  READER,
  ROWS,
  SHARE_FORMAT,
  type Manifest,
} from "./format.ts";
import type { Plan } from "./plan.ts";
import { parseStoredLine, toTransaction, type StoredTransaction } from "./storedChange.ts";
import { hashOf } from "./writeBackup.ts";
import { unzip, type Entries, type UnzipFailure } from "./zip.ts";

type Read<T> = Result<T, BackupFailure>;

/**
 * The plan in the bytes of a `*.convener` file. Nothing of it is believed: the archive is bounded,
 * every entry has to have the hash that the manifest gives, every change has to be one, and the
 * content digest has to fit. Unknown fields and tables are kept.
 *
 * @param isSeenBefore that these very bytes were read and found good before, which a digest of them
 * has to prove: their content digest, half of the work, is then not computed again
 */
export function readBackup(bytes: Uint8Array, isSeenBefore = false): Read<Plan> {
  if (bytes.length === 0) return refuse("empty-file");
  if (bytes.length > limits.fileBytes) return refuse("too-large");
  const unzipped = unzip(bytes, {
    ...limits,
    accepts: (name) => [MANIFEST, ROWS, CHANGES].includes(name) || FILE_NAME.test(name),
  });
  if (!unzipped.ok) return fail(fromUnzip(unzipped.error));
  const manifest = readManifest(unzipped.value);
  if (!manifest.ok) return manifest;
  if (!hasEntriesOf(manifest.value, unzipped.value)) return refuse("damaged");
  const log = readLog(manifest.value.plan as PlanId, unzipped.value.get(CHANGES));
  if (!log.ok) return log;
  const plan: Plan = { log: redact(log.value), files: filesIn(unzipped.value) };
  const isWhole = isSeenBefore || contentDigest(plan) === manifest.value.digest;
  return isWhole ? ok(plan) : refuse("damaged");
}

function readManifest(entries: Entries): Read<Manifest> {
  const bytes = entries.get(MANIFEST);
  const json = bytes && parseJson(decode(bytes) ?? "");
  if (!json?.ok) return refuse("not-a-backup");
  const { format, minReader } = asObject(json.value);
  if (format === SHARE_FORMAT) return refuse("is-a-share");
  if (format !== FORMAT) return refuse("not-a-backup");
  if (typeof minReader === "number" && minReader > READER) {
    return fail({ code: "newer-version", facts: { version: minReader } });
  }
  const parsed = v.safeParse(manifestSchema, json.value);
  return parsed.success && isId(parsed.output.plan) ? ok(parsed.output) : refuse("damaged");
}

function hasEntriesOf(manifest: Manifest, entries: Entries): boolean {
  const named = Object.entries(manifest.entries);
  if (named.length !== entries.size - 1) return false;
  return named.every(([name, hash]) => {
    const bytes = entries.get(name);
    const inName = FILE_NAME.exec(name)?.[1] ?? hash;
    return bytes !== undefined && hashOf(bytes) === hash && inName === hash;
  });
}

function readLog(plan: PlanId, bytes: Uint8Array | undefined): Read<Log> {
  const text = bytes && decode(bytes);
  if (text === undefined) return refuse("damaged");
  const transactions = new Map<Stamp, Transaction>();
  const redactions = new Map<string, Redaction>();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const json = parseJson(line);
    if (!json.ok) return refuse("damaged");
    const stored = parseStoredLine(json.value);
    if (!stored) return refuse("damaged");
    if (stored.kind === "redaction") redactions.set(stored.salt, withoutKind(stored));
    else if (transactions.has(stored.id) || !hasItsOwnStamp(stored)) return refuse("damaged");
    else transactions.set(stored.id, toTransaction(stored));
  }
  return ok({ ...emptyLog(plan), transactions, redactions });
}

/** A transaction has the stamp of its first change, which may have been forgotten; the others follow. */
function hasItsOwnStamp({ id, changes }: StoredTransaction): boolean {
  return changes.every(({ stamp }, i) => {
    const before = changes[i - 1]?.stamp;
    return before === undefined ? stamp >= id : stamp > before;
  });
}

function withoutKind({ kind: _, ...redaction }: Redaction & { readonly kind: string }): Redaction {
  return redaction;
}

function filesIn(entries: Entries): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of entries) {
    const hash = FILE_NAME.exec(name)?.[1];
    if (hash !== undefined) files.set(hash, bytes);
  }
  return files;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function asObject(json: Json): Readonly<Record<string, Json>> {
  return json !== null && typeof json === "object" && !Array.isArray(json)
    ? (json as Readonly<Record<string, Json>>)
    : {};
}

function fromUnzip(failure: UnzipFailure): BackupFailure {
  switch (failure.code) {
    case "not-a-zip":
      return { code: "not-a-backup", facts: {} };
    case "unexpected-entry":
      return { code: "unexpected-entry", facts: { name: failure.name.slice(0, 200) } };
    case "damaged":
    case "too-large":
      return { code: failure.code, facts: {} };
  }
}

function refuse(code: Exclude<BackupFailure["code"], "newer-version" | "unexpected-entry">) {
  return fail({ code, facts: {} });
}
