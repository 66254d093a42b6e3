import type { OpenFile } from "./fs.ts";

/** Writes all bytes, in as many calls as the system wants. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let rest = bytes;
  while (rest.length > 0) {
    const written = await file.write(rest);
    // A disk that takes nothing and says nothing is full.
    if (written === 0) throw Object.assign(new Error("nothing written"), { code: "ENOSPC" });
    rest = rest.subarray(written);
  }
}
