import { emptyLog, type Log } from "../changes/log.ts";
import type { PlanId } from "../model/id.ts";

/** A plan as it lies in a file: all that happened to it, and the files that it names. */
export interface Plan {
  readonly log: Log;
  /** Attached files by the SHA-256 of their bytes, in hexadecimal. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function emptyPlan(id: PlanId): Plan {
  return { log: emptyLog(id), files: new Map() };
}
