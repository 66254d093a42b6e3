import { basename, join } from "node:path";
import { emptyLog, type Log, type Transaction } from "#core/changes/log.ts";
import { redact } from "#core/changes/redact.ts";
import type { Redaction } from "#core/changes/redaction.ts";
import type { Stamp } from "#core/changes/stamp.ts";
import { toTransaction, type StoredLine } from "#core/backup/storedChange.ts";
import type { PlanId } from "#core/model/id.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import { readIfThere } from "../fs/readIfThere.ts";
import { asideOf } from "../fs/setAside.ts";
import type { WritingPorts } from "../fs/writeFileAtomically.ts";
import { createJournal, type Journal } from "./journal.ts";
import type { JournalFailure, JournalFinding } from "#core/host/failures/journalFailures.ts";
import { JournalFile } from "./journalFile.ts";
import { READER } from "./journalFormat.ts";
import { readJournal, type JournalReading } from "./readJournal.ts";
import { createSeal, readSeal, type SealedHead } from "./seal.ts";

export const JOURNAL = "journal.ndjson";
const SEAL = "journal.seal";

export interface OpenedJournal {
  readonly journal: Journal;
  /** What could be read, redacted. */
  readonly log: Log;
  readonly findings: readonly JournalFinding[];
  /** Records that there were, as far as can be told. */
  readonly expected: number | undefined;
  /** Whether something is damaged, so that `rewrite` has to come before `append`. */
  readonly mustRestore: boolean;
}

/**
 * Reads and verifies the journal in a plan's folder. A torn tail is cut off; it and a damaged file
 * are kept under another name. Where the disk takes nothing at the moment, the plan opens all the
 * same, and the repair is made before the next write.
 */
export async function openJournal(
  ports: WritingPorts,
  { folder, plan }: { readonly folder: string; readonly plan: PlanId },
): Promise<Result<OpenedJournal, JournalFailure>> {
  const path = join(folder, JOURNAL);
  const read = await attempt(async () => ({
    bytes: await readIfThere(ports.fs, path),
    sealed: await readSeal(ports, join(folder, SEAL)),
  }));
  if (!read.ok) return fail({ code: "cannot-read", facts: { reason: read.error.code } });
  const { bytes, sealed } = read.value;
  const reading = readJournal(bytes ?? new Uint8Array());
  const { header } = reading;
  if (header && header.minReader > READER) {
    return fail({ code: "newer-journal", facts: { version: header.minReader } });
  }
  const finding = judge({ path, bytes, reading, sealed, plan });
  const mustRestore = finding !== undefined && finding.code !== "torn-tail";
  const size = mustRestore ? 0 : reading.goodBytes;
  const aside = finding && bytes?.subarray(finding.code === "torn-tail" ? size : 0);
  const file = new JournalFile(ports, { path, size, aside });
  if (!mustRestore) await attempt(() => file.ready());
  const head = {
    epoch: Math.max(header?.epoch ?? 0, sealed?.epoch ?? 0),
    ...(reading.last ?? { seq: 0, hash: "" }),
  };
  const seal = createSeal(ports.fs, join(folder, SEAL));
  const isForeign = finding?.code === "other-journal";
  return ok({
    journal: createJournal({ plan, file, seal, head, mustRestore }),
    log: toLog(plan, isForeign ? [] : reading.records),
    findings: finding ? [finding] : [],
    expected: isForeign ? sealed?.seq : expectedOf(reading, sealed),
    mustRestore,
  });
}

interface Evidence {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
  readonly reading: JournalReading;
  readonly sealed: SealedHead | undefined;
  readonly plan: PlanId;
}

function judge({ path, bytes, reading, sealed, plan }: Evidence): JournalFinding | undefined {
  if (!bytes) return { code: "missing-journal", facts: {} };
  const aside = basename(asideOf(path, bytes));
  const { header, isChained, last, goodBytes, records } = reading;
  if (header && header.plan !== plan) return { code: "other-journal", facts: { aside } };
  if (!header || !last || !isChained || endsBefore(sealed, header.epoch, last.seq)) {
    const missing = Math.max(1, (expectedOf(reading, sealed) ?? 1) - records.length);
    return { code: "damaged-journal", facts: { missing, aside } };
  }
  if (goodBytes === bytes.length) return undefined;
  const tail = bytes.subarray(goodBytes);
  return {
    code: "torn-tail",
    facts: { bytes: tail.length, aside: basename(asideOf(path, tail)) },
  };
}

/** Whether the witness has seen more than there is. */
function endsBefore(sealed: SealedHead | undefined, epoch: number, seq: number): boolean {
  if (!sealed || sealed.epoch < epoch) return false;
  return sealed.epoch > epoch || sealed.seq > seq;
}

function expectedOf({ header, last }: JournalReading, sealed: SealedHead | undefined) {
  const isOfBefore = header && sealed && sealed.epoch < header.epoch;
  const seen = isOfBefore ? undefined : sealed?.seq;
  return last || seen !== undefined ? Math.max(last?.seq ?? 0, seen ?? 0) : undefined;
}

function toLog(plan: PlanId, records: readonly StoredLine[]): Log {
  const transactions = new Map<Stamp, Transaction>();
  const redactions = new Map<string, Redaction>();
  for (const record of records) {
    if (record.kind === "transaction") transactions.set(record.id, toTransaction(record));
    else {
      const { kind: _, ...redaction } = record;
      redactions.set(redaction.salt, redaction);
    }
  }
  return redact({ ...emptyLog(plan), transactions, redactions });
}
