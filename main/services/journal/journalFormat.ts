import { createHash } from "node:crypto";

/** The journal names itself in its first record. */
export const FORMAT = "convener-journal";
/** Version 0 may still break. */
export const VERSION = 0;
/** The newest `minReader` that this code can read. */
export const READER = 0;

/** What the first record follows. */
export const NOTHING = "0".repeat(32);

/** The content of the first record. Later versions may add to it. */
export interface JournalHeader {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly minReader: number;
  readonly plan: string;
  /** Counts the files that this journal was: each rewriting begins a new one. */
  readonly epoch: number;
}

/** The place of a record in a journal, and the hash that the next one goes on from. */
export interface ChainLink {
  readonly seq: number;
  /** 128 bits of SHA-256 over number, hash before and content, in hexadecimal. */
  readonly hash: string;
}

export interface RecordLine extends ChainLink {
  /** The hash of the record before. */
  readonly prev: string;
  readonly json: string;
}

/**
 * A record as a line: its number, the hash of the record before, its own hash, and its content as
 * JSON. So a line proves itself, and that it follows: after a damage the next whole record can be
 * trusted again, and the numbers tell how many are missing.
 */
export function toRecordLine(before: ChainLink | undefined, json: string): [string, ChainLink] {
  const [seq, prev] = before ? [before.seq + 1, before.hash] : [0, NOTHING];
  const hash = hashOf(seq, prev, json);
  return [`${seq} ${prev} ${hash} ${json}\n`, { seq, hash }];
}

/** The record of a line without its end; `undefined` where its hash is not that of its content. */
export function parseRecordLine(line: string): RecordLine | undefined {
  const match = /^(\d{1,15}) ([0-9a-f]{32}) ([0-9a-f]{32}) ([^]+)$/.exec(line);
  if (!match) return undefined;
  const [, seq = "", prev = "", hash = "", json = ""] = match;
  if (hashOf(Number(seq), prev, json) !== hash) return undefined;
  return { seq: Number(seq), prev, hash, json };
}

function hashOf(seq: number, prev: string, json: string): string {
  return createHash("sha256").update(`${seq} ${prev} ${json}`).digest("hex").slice(0, 32);
}
