import type { Head } from "./planCalls.ts";

/** Whether two heads are the same record of the same journal file. Without a head nothing is the same. */
export function isSameHead(a: Head | undefined, b: Head | undefined): boolean {
  if (!a || !b) return false;
  return a.epoch === b.epoch && a.seq === b.seq && a.hash === b.hash;
}
