import { Unzip, UnzipInflate, zipSync, type Zippable } from "fflate";
import { fail, ok, type Result } from "../model/result.ts";

/** fflate behind one door: bounded in what it unpacks, and the same bytes for the same entries. */

export type Entries = ReadonlyMap<string, Uint8Array>;

export interface UnzipLimits {
  readonly unpackedBytes: number;
  readonly entries: number;
  readonly accepts: (name: string) => boolean;
}

export type UnzipFailure =
  | { readonly code: "not-a-zip" | "damaged" | "too-large" }
  | { readonly code: "unexpected-entry"; readonly name: string };

/** Little is read at a time, so that a bomb is noticed before it has grown (deflate: 1032 to 1). */
const CHUNK = 16 * 1024;

export function zip(entries: Entries): Uint8Array {
  // ZIP stores local time since 1980: a fixed one keeps the bytes equal on every laptop. It is made
  // here, because a laptop that travels west afterwards would have it in 1979.
  const mtime = new Date(1980, 0, 1);
  const zippable: Zippable = {};
  for (const [name, bytes] of entries) zippable[name] = [bytes, { mtime, level: 6 }];
  return zipSync(zippable);
}

/** Reads entry after entry from the front; sizes in headers are not believed. */
export function unzip(bytes: Uint8Array, limits: UnzipLimits): Result<Entries, UnzipFailure> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail({ code: "not-a-zip" });
  const reading = new Reading(limits);
  const unzipper = new Unzip((file) => {
    if (!reading.begins(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error as unknown) reading.failure ??= { code: "damaged" };
      else reading.takes(file.name, chunks, chunk);
      if (isLast && !reading.failure) reading.ends(file.name, chunks);
    };
    file.start();
  });
  unzipper.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !reading.failure; at += CHUNK) {
      unzipper.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
  } catch {
    reading.failure ??= { code: "damaged" };
  }
  if (reading.failure) return fail(reading.failure);
  return reading.open.size > 0 ? fail({ code: "damaged" }) : ok(reading.entries);
}

/** What has been unpacked so far, and why to stop. */
class Reading {
  readonly entries = new Map<string, Uint8Array>();
  readonly open = new Set<string>();
  failure: UnzipFailure | undefined;
  private readonly limits: UnzipLimits;
  private unpacked = 0;

  constructor(limits: UnzipLimits) {
    this.limits = limits;
  }

  begins(name: string): boolean {
    if (this.failure) return false;
    const isRepeated = this.entries.has(name) || this.open.has(name);
    if (isRepeated || !this.limits.accepts(name)) this.failure = { code: "unexpected-entry", name };
    else if (this.entries.size + this.open.size >= this.limits.entries) {
      this.failure = { code: "too-large" };
    } else this.open.add(name);
    return this.failure === undefined;
  }

  takes(name: string, chunks: Uint8Array[], chunk: Uint8Array): void {
    this.unpacked += chunk.length;
    if (this.unpacked > this.limits.unpackedBytes) {
      this.failure ??= { code: "too-large" };
      chunks.length = 0;
    } else if (this.open.has(name)) chunks.push(chunk);
  }

  ends(name: string, chunks: readonly Uint8Array[]): void {
    this.open.delete(name);
    const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    this.entries.set(name, bytes);
  }
}
