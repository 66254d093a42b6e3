import { systemCode } from "./attempt.ts";
import type { Fs } from "./fs.ts";

/** The bytes of a file, `undefined` where there is none; throws what else the system says. */
export async function readIfThere(fs: Fs, path: string): Promise<Uint8Array | undefined> {
  try {
    return await fs.read(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
