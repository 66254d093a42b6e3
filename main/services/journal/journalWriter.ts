import type { PlanId } from "#core/model/id.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import type { JournalFailure } from "#core/host/failures/journalFailures.ts";
import type { JournalFile } from "./journalFile.ts";
import { FORMAT, READER, toRecordLine, VERSION, type JournalHeader } from "./journalFormat.ts";
import type { Seal, SealedHead } from "./seal.ts";

/** Where a journal stands, once something is saved. */
export type Saved = Result<SealedHead, JournalFailure>;

/** The parts of a journal that was read. */
export interface JournalParts {
  readonly plan: PlanId;
  readonly file: JournalFile;
  readonly seal: Seal;
  readonly head: SealedHead;
  /** Whether nothing may be appended before `rewrite`. */
  readonly mustRestore: boolean;
}

/** Writes records to a journal, one call after the other. Use it through `createJournal`. */
export class JournalWriter {
  head: SealedHead;
  private readonly parts: JournalParts;
  private mustRestore: boolean;

  constructor(parts: JournalParts) {
    this.parts = parts;
    this.head = parts.head;
    this.mustRestore = parts.mustRestore;
  }

  async append(lines: readonly string[]): Promise<Saved> {
    const { file } = this.parts;
    if (this.mustRestore) return fail({ code: "not-restored", facts: {} });
    const chained = chain(lines, this.head);
    const written = await attempt(() => file.append(chained.bytes));
    if (!written.ok) {
      // After a failed sync the open file may forget what it could not write: a new one is honest.
      await file.close();
      await attempt(() => file.ready());
      return cannotWrite(written.error.code);
    }
    return this.advanceTo(chained.head);
  }

  async rewrite(lines: readonly string[], above: number): Promise<Saved> {
    const { file, plan } = this.parts;
    const epoch = Math.max(this.head.epoch, above) + 1;
    const next = chain([headerJson(plan, epoch), ...lines], { epoch, seq: -1, hash: "" });
    const replaced = await attempt(() => file.replace(next.bytes));
    if (!replaced.ok) return cannotWrite(replaced.error.code);
    this.head = next.head;
    this.mustRestore = false;
    const named = await attempt(() => file.ready());
    return named.ok ? this.advanceTo(next.head) : cannotWrite(named.error.code);
  }

  async close(): Promise<Saved> {
    await this.parts.file.close();
    await this.parts.seal.close();
    return ok(this.head);
  }

  private async advanceTo(head: SealedHead): Promise<Saved> {
    this.head = head;
    await this.parts.seal.note(head);
    return ok(head);
  }
}

function headerJson(plan: PlanId, epoch: number): string {
  const header: JournalHeader = {
    format: FORMAT,
    version: VERSION,
    minReader: READER,
    plan,
    epoch,
  };
  return JSON.stringify(header);
}

function chain(lines: readonly string[], from: SealedHead) {
  let link = from.seq < 0 ? undefined : { seq: from.seq, hash: from.hash };
  let text = "";
  for (const json of lines) {
    const [line, next] = toRecordLine(link, json);
    text += line;
    link = next;
  }
  const head: SealedHead = link ? { ...link, epoch: from.epoch } : from;
  return { bytes: new TextEncoder().encode(text), head };
}

function cannotWrite(reason: string): Saved {
  return fail({ code: "cannot-write", facts: { reason } });
}
