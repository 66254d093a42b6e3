import { basename, dirname, join } from "node:path";
import type { Answer } from "#core/host/contract.ts";
import type { FileName, GrantedFile, GrantId } from "#core/host/grantedFile.ts";
import type { CallFailure } from "#core/host/failures/hostFailures.ts";
import { createTurns, type TakeTurn } from "#core/host/turns.ts";
import { fail, ok } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import type { Fs } from "../fs/fs.ts";
import type { WritingPorts } from "../fs/writeFileAtomically.ts";
import { digestOf, readGranted } from "./readGranted.ts";
import { writeGranted, type HeldFile } from "./writeGranted.ts";

/** The files that a person has given to the application in this run, each under a random name. */
export interface FileGrants {
  /** For an absolute path that a person chose or handed over; the file need not be there yet. */
  readonly grant: (path: string) => Promise<FileName>;
  readonly read: (grant: GrantId) => Answer<GrantedFile>;
  /** Refuses where the file is no longer what was read or written under this grant. */
  readonly write: (grant: GrantId, bytes: Uint8Array) => Answer<undefined>;
}

export function createFileGrants(ports: WritingPorts): FileGrants {
  const files = new Map<GrantId, { readonly file: HeldFile; readonly takeTurn: TakeTurn }>();

  /** One work after the other: two writes at once would compare with the same state of the file. */
  async function held<T>(grant: GrantId, work: (file: HeldFile) => Answer<T>): Answer<T> {
    const entry = files.get(grant);
    return entry ? entry.takeTurn(() => work(entry.file)) : fail(gone);
  }

  return {
    async grant(path) {
      const grant = Buffer.from(ports.random(16)).toString("hex") as GrantId;
      const target = await withoutLinks(ports.fs, path);
      const file: HeldFile = { path: target, digest: undefined };
      files.set(grant, { file, takeTurn: createTurns() });
      return { grant, name: basename(target) };
    },
    read: (grant) =>
      held(grant, async (file) => {
        const bytes = await readGranted(ports.fs, file.path);
        if (!bytes.ok) return bytes;
        file.digest = digestOf(bytes.value);
        return ok({ grant, name: basename(file.path), bytes: bytes.value });
      }),
    write: (grant, bytes) => held(grant, (file) => writeGranted(ports, file, bytes)),
  };
}

const gone: CallFailure = { code: "file-gone", facts: {} };

/** Of a file that is not there yet, its folder's links; what cannot be asked is told when reading. */
async function withoutLinks(fs: Fs, path: string): Promise<string> {
  const file = await attempt(() => fs.realPath(path));
  if (file.ok) return file.value;
  const folder = await attempt(() => fs.realPath(dirname(path)));
  return folder.ok ? join(folder.value, basename(path)) : path;
}
