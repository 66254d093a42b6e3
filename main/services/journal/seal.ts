import { attempt } from "../fs/attempt.ts";
import type { Fs, OpenFile } from "../fs/fs.ts";
import { readIfThere } from "../fs/readIfThere.ts";
import { writeAll } from "../fs/writeAll.ts";
import { writeFileAtomically, type WritingPorts } from "../fs/writeFileAtomically.ts";
import { parseRecordLine, toRecordLine, type ChainLink } from "./journalFormat.ts";

/** How far a journal was acknowledged, and in which of its files. */
export interface SealedHead extends ChainLink {
  readonly epoch: number;
}

/**
 * The witness beside the journal: after each saved record it notes how far the journal goes, so that
 * a journal which ends too early, at the very end of a record, is noticed. It is not synced, which
 * would cost as much again: it may lag behind the journal and never runs ahead of it.
 */
export interface Seal {
  readonly note: (head: SealedHead) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Beyond this the notes are made one again, at the next opening. */
const MAX_BYTES = 256 * 1024;

export function createSeal(fs: Fs, path: string): Seal {
  let file: OpenFile | undefined;
  let isGivenUp = false;
  return {
    async note(head) {
      if (isGivenUp) return;
      const noted = await attempt(async () => {
        file ??= await fs.open(path, "append");
        await writeAll(file, new TextEncoder().encode(toNote(head)));
      });
      // A missing note weakens the witness until the next opening; it makes nothing wrong.
      isGivenUp = !noted.ok;
    },
    async close() {
      const open = file;
      file = undefined;
      if (open) await attempt(() => open.close());
    },
  };
}

/** The last note; `undefined` where there is none. Shortens the file where it has grown long. */
export async function readSeal(ports: WritingPorts, path: string): Promise<SealedHead | undefined> {
  const bytes = await readIfThere(ports.fs, path);
  if (!bytes) return undefined;
  let last: SealedHead | undefined;
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    last = parseNote(line) ?? last;
  }
  if (last && bytes.length > MAX_BYTES) {
    const note = new TextEncoder().encode(toNote(last));
    await attempt(() => writeFileAtomically(ports, path, note));
  }
  return last;
}

/** On a line of its own, whatever an interrupted note left before it. */
function toNote({ epoch, seq, hash }: SealedHead): string {
  const [line] = toRecordLine({ seq: seq - 1, hash }, String(epoch));
  return `\n${line}`;
}

function parseNote(line: string): SealedHead | undefined {
  const record = parseRecordLine(line);
  if (!record || !/^\d{1,15}$/.test(record.json)) return undefined;
  return { epoch: Number(record.json), seq: record.seq, hash: record.prev };
}
