import { join } from "node:path";
import * as v from "valibot";
import { isId, type PlanId } from "#core/model/id.ts";
import type { WritingPorts } from "../fs/writeFileAtomically.ts";
import { createJsonState } from "../jsonFile/jsonState.ts";

/**
 * When a backup of each plan was last saved, in `backups.json` of the application's data folder. It is
 * about this computer: another one has its own backups. Where the disk refuses, it is remembered until
 * the application ends.
 */
export interface BackupMemory {
  /** An ISO 8601 instant in UTC. */
  readonly last: (plan: PlanId) => Promise<string | undefined>;
  readonly note: (plan: PlanId, at: string) => Promise<void>;
}

const shape = {
  schema: v.record(v.pipe(v.string(), v.check(isId)), v.pipe(v.string(), v.isoTimestamp())),
  fallback: {},
};

export function createBackupMemory(ports: WritingPorts, folder: string): BackupMemory {
  const path = join(folder, "backups.json");
  const state = createJsonState<Readonly<Record<string, string>>>(ports, path, shape);
  return {
    last: async (plan) => (await state.get())[plan],
    async note(plan, at) {
      await state.change((times) => ({ ...times, [plan]: at }));
    },
  };
}
