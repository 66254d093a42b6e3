import { fileKinds, MAX_FILE_BYTES } from "#core/host/grantedFile.ts";
import { MAX_IMPORT_BYTES } from "#core/intake/readImportFile.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import type { GivenFile, RefusedFile } from "./importStore.ts";

/** What the page gets of a file that is dropped on it. */
export type DroppedFile = Pick<File, "name" | "slice">;

/** Reads a dropped file; of one that is larger than any that we take, no more than shows that it is. */
export async function readDropped(file: DroppedFile): Promise<Result<GivenFile, RefusedFile>> {
  const { name } = file;
  const most = isPlanFile(name) ? MAX_FILE_BYTES : MAX_IMPORT_BYTES;
  try {
    const bytes = new Uint8Array(await file.slice(0, most + 1).arrayBuffer());
    return ok({ name, bytes });
  } catch (error) {
    // A folder cannot be read, nor a file that is gone; what has no name is a fault of ours.
    if (!(error instanceof DOMException)) throw error;
    return fail({
      name,
      failure: { code: "file-unreadable", facts: { name, reason: error.name } },
    });
  }
}

/** Whether a file of this name is a plan of ours. */
export function isPlanFile(name: string): boolean {
  return /\.convener$/i.test(name);
}

/** Whether a file of this name is a text that could be imported. */
export function isTextFile(name: string): boolean {
  return fileKinds.text.endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}
