import type { Answer, ComputerCalls, FileToSave } from "#core/host/contract.ts";
import {
  fileKinds,
  MAX_FILE_BYTES,
  type FileKind,
  type FileName,
  type GrantedFile,
  type GrantId,
} from "#core/host/grantedFile.ts";
import { withEnding } from "#core/host/withEnding.ts";
import { fail, ok } from "#core/model/result.ts";
import type { CallFailure } from "#core/host/failures/hostFailures.ts";
import { digestOf, type FilePicking, type PickedFile } from "./loopback/filePicking.ts";

/** Files of the process, by grants that the page does not know. */
export type HandedFiles = Pick<ComputerCalls, "readAgain" | "saveAgain" | "recentFiles">;
type FileCalls = HandedFiles & Pick<ComputerCalls, "openFile" | "saveFile">;

interface Held {
  readonly file: PickedFile;
  /** SHA-256 of what was last read or written. */
  digest: string;
}

/**
 * Files through the browser's own dialogs. What a person chose there is kept under a grant until the
 * page goes, so that it can be written again; the files of the command line are the process's.
 */
export function createBrowserFiles(picking: FilePicking, handed: HandedFiles): FileCalls {
  const held = new Map<GrantId, Held>();

  const hold = (file: PickedFile, digest: string): FileName => {
    const grant = crypto.randomUUID() as string as GrantId;
    held.set(grant, { file, digest });
    return { grant, name: file.name };
  };

  async function open(kind: FileKind): Answer<GrantedFile | undefined> {
    const file = await picking.open(fileKinds[kind]);
    if (!file) return ok(undefined);
    const bytes = await read(file);
    if (!bytes.ok) return bytes;
    return ok({ ...hold(file, await digestOf(bytes.value)), bytes: bytes.value });
  }

  async function save({ kind, name, bytes }: FileToSave): Answer<FileName | undefined> {
    const file = await picking.save(fileKinds[kind], withEnding(kind, name), bytes);
    if (!file) return ok(undefined);
    const written = await write(file, bytes);
    return written.ok ? ok(hold(file, await digestOf(bytes))) : written;
  }

  return {
    openFile: open,
    saveFile: save,
    async readAgain(grant) {
      const known = held.get(grant);
      if (!known) return handed.readAgain(grant);
      const bytes = await read(known.file);
      if (!bytes.ok) return bytes;
      known.digest = await digestOf(bytes.value);
      return ok({ grant, name: known.file.name, bytes: bytes.value });
    },
    async saveAgain(grant, bytes) {
      const known = held.get(grant);
      if (!known) return handed.saveAgain(grant, bytes);
      const { file } = known;
      const current = await read(file);
      if (!current.ok || (await digestOf(current.value)) !== known.digest)
        return fail({ code: "changed-meanwhile", facts: { name: file.name } });
      const written = await write(file, bytes);
      if (written.ok) known.digest = await digestOf(bytes);
      return written;
    },
    recentFiles: handed.recentFiles,
  };
}

async function read(file: PickedFile) {
  try {
    const { size, bytes } = await file.look();
    if (size > MAX_FILE_BYTES)
      return fail<CallFailure>({ code: "file-too-large", facts: { name: file.name } });
    return ok(await bytes());
  } catch (error) {
    return fail<CallFailure>({ code: "file-unreadable", facts: factsOf(file, error) });
  }
}

async function write(file: PickedFile, bytes: Uint8Array) {
  try {
    await file.write(bytes);
    return ok(undefined);
  } catch (error) {
    return fail<CallFailure>({ code: "file-unwritable", facts: factsOf(file, error) });
  }
}

/** A browser names its reasons, such as `NotAllowedError`; what has no name is a fault of ours. */
function factsOf({ name }: PickedFile, error: unknown) {
  if (!(error instanceof DOMException)) throw error;
  return { name, reason: error.name };
}
