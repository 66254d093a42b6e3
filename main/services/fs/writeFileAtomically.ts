import { basename, dirname, join } from "node:path";
import type { RandomBytes } from "#core/model/id.ts";
import type { Fs } from "./fs.ts";
import { writeAll } from "./writeAll.ts";

/** What it takes to write a file: chance names the file beside it. */
export interface WritingPorts {
  readonly fs: Fs;
  readonly random: RandomBytes;
}

/**
 * Writes a file so that at any moment the old or the new one is there, whole: written beside,
 * synced, renamed, the folder synced. Throws the system's error where it cannot; nothing is left
 * beside it then, and the old file is as it was, unless it was the folder that could not be synced.
 */
export async function writeFileAtomically(
  ports: WritingPorts,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  await replaceFile(ports, path, bytes);
  await ports.fs.syncFolder(dirname(path));
}

/** The same without the folder: whole at any moment, but only durable once `syncFolder` was done. */
export async function replaceFile(
  { fs, random }: WritingPorts,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const beside = join(dirname(path), besideName(basename(path), random));
  try {
    const file = await fs.open(beside, "new");
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(beside, path);
  } catch (error) {
    // The first error is the one to tell; what is left is swept up at the next start.
    await fs.remove(beside).catch(() => undefined);
    throw error;
  }
}

function besideName(name: string, random: RandomBytes): string {
  return `.${name}.${Buffer.from(random(6)).toString("hex")}`;
}

/** Whether this is a file that `replaceFile` was writing when it was interrupted. */
export function isLeftBeside(name: string): boolean {
  return /^\..+\.[0-9a-f]{12}$/.test(name);
}
