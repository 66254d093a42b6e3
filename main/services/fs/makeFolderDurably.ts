import { dirname } from "node:path";
import type { Fs } from "./fs.ts";

/** A plan's folder, the one of all plans, the application's: any of them may be new. */
const LEVELS = 3;

/** Makes a folder and syncs those above it: a cut of the power would else take it with all in it. */
export async function makeFolderDurably(fs: Fs, path: string): Promise<void> {
  await fs.makeFolder(path);
  let above = path;
  for (let level = 0; level < LEVELS; level += 1) {
    above = dirname(above);
    await fs.syncFolder(above);
  }
}
