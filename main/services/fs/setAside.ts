import { createHash } from "node:crypto";
import { basename } from "node:path";
import { systemCode } from "./attempt.ts";
import { writeFileAtomically, type WritingPorts } from "./writeFileAtomically.ts";

/**
 * Keeps damaged bytes beside the file that they are from, and returns the name: the same bytes always
 * have the same, so that an interrupted repair which starts over makes no second copy.
 */
export async function setAside(
  ports: WritingPorts,
  path: string,
  bytes: Uint8Array,
): Promise<string> {
  const aside = asideOf(path, bytes);
  try {
    const { size } = await ports.fs.stat(aside);
    if (size === bytes.length) return basename(aside);
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
  }
  await writeFileAtomically(ports, aside, bytes);
  return basename(aside);
}

/** `journal.ndjson` becomes `journal.ndjson.damaged-0a1b2c3d4e5f`. */
export function asideOf(path: string, bytes: Uint8Array): string {
  const digest = createHash("sha256").update(bytes).digest("hex");
  return `${path}.damaged-${digest.slice(0, 12)}`;
}

export function isSetAside(name: string): boolean {
  return /\.damaged-[0-9a-f]{12}$/.test(name);
}
