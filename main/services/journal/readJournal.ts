import { parseStoredLine, type StoredLine } from "#core/backup/storedChange.ts";
import { parseJson } from "#core/text/parseJson.ts";
import { FORMAT, parseRecordLine, type ChainLink, type JournalHeader } from "./journalFormat.ts";

/** What a journal's bytes say, and how far they can be believed. */
export interface JournalReading {
  /** `undefined` where the first record is not a whole header. */
  readonly header: JournalHeader | undefined;
  /** Every whole record, also behind a damage. */
  readonly records: readonly StoredLine[];
  /** Whether each record follows the one before; what comes after `goodBytes` is not judged. */
  readonly isChained: boolean;
  /** The last whole record. */
  readonly last: ChainLink | undefined;
  /** Length of the file up to the end of the last whole record. */
  readonly goodBytes: number;
}

const NEWLINE = 0x0a;

/**
 * Reads what can be read. Bytes after the last whole record are left out: a write that was cut off
 * leaves such a tail, and `goodBytes` is where it begins.
 *
 * @example
 * readJournal(new Uint8Array()) // no header, no records, chained, 0 good bytes
 */
export function readJournal(bytes: Uint8Array): JournalReading {
  const records: StoredLine[] = [];
  let header: JournalHeader | undefined;
  let last: ChainLink | undefined;
  let isChained = true;
  let goodBytes = 0;
  for (const { line, start, end } of linesOf(bytes)) {
    const record = parseRecordLine(line);
    const json = record && parseJson(record.json);
    if (!record || !json?.ok) continue;
    const stored = record.seq === 0 ? undefined : parseStoredLine(json.value);
    if (record.seq === 0) header ??= toHeader(json.value);
    else if (stored) records.push(stored);
    const isUnderstood = record.seq === 0 ? header !== undefined : stored !== undefined;
    isChained &&= start === goodBytes && follows(record, last) && isUnderstood;
    last = record;
    goodBytes = end;
  }
  return { header, records, isChained, last, goodBytes };
}

interface Line {
  readonly line: string;
  readonly start: number;
  /** Behind its end of line. */
  readonly end: number;
}

/** The lines that have an end; a line that is not UTF-8 gets signs that no hash fits. */
function* linesOf(bytes: Uint8Array): Generator<Line> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let start = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, start)) {
    yield { line: decoder.decode(bytes.subarray(start, at)), start, end: at + 1 };
    start = at + 1;
  }
}

function follows(record: ChainLink & { readonly prev: string }, last: ChainLink | undefined) {
  return last ? record.seq === last.seq + 1 && record.prev === last.hash : record.seq === 0;
}

function toHeader(json: unknown): JournalHeader | undefined {
  const header = json as Partial<JournalHeader> | null;
  if (header?.format !== FORMAT || typeof header.plan !== "string") return undefined;
  if (typeof header.minReader !== "number" || typeof header.version !== "number") return undefined;
  return Number.isSafeInteger(header.epoch) ? (header as JournalHeader) : undefined;
}
