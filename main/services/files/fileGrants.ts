import { basename, dirname, join } from "node:path";
import type { Answer } from "#core/host/contract.ts";
import type { FileName, GrantedFile, GrantId } from "#core/host/grantedFile.ts";
import type { CallFailure } from "#core/host/failures/hostFailures.ts";
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
  const files = new Map<GrantId, HeldFile>();
  const inOrder = createOrder();
  return {
    async grant(path) {
      const grant = Buffer.from(ports.random(16)).toString("hex") as GrantId;
      const target = await withoutLinks(ports.fs, path);
      files.set(grant, { path: target, digest: undefined });
      return { grant, name: basename(target) };
    },
    read: (grant) =>
      inOrder(grant, async () => {
        const file = files.get(grant);
        if (!file) return fail(gone);
        const bytes = await readGranted(ports.fs, file.path);
        if (!bytes.ok) return bytes;
        file.digest = digestOf(bytes.value);
        return ok({ grant, name: basename(file.path), bytes: bytes.value });
      }),
    write: (grant, bytes) =>
      inOrder(grant, async () => {
        const file = files.get(grant);
        return file ? writeGranted(ports, file, bytes) : fail(gone);
      }),
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

/** Does what is asked of one grant one after the other: two writes would else compare with the same. */
function createOrder() {
  const last = new Map<GrantId, Promise<undefined>>();
  return <T>(grant: GrantId, work: () => Promise<T>): Promise<T> => {
    const done = (last.get(grant) ?? Promise.resolve()).then(work);
    // Without the answer, which may hold all of a file.
    last.set(
      grant,
      done.then(
        () => undefined,
        () => undefined,
      ),
    );
    return done;
  };
}
