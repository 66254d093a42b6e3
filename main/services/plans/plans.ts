import { join } from "node:path";
import type { Log } from "#core/changes/log.ts";
import type { PlanFailure } from "#core/host/failures/planFailures.ts";
import { isId, type PlanId } from "#core/model/id.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import { makeFolderDurably } from "../fs/makeFolderDurably.ts";
import { isLeftBeside } from "../fs/writeFileAtomically.ts";
import { isLock } from "./lock.ts";
import { openPlan, type OpenedPlan, type OpenFailure } from "./openPlan.ts";
import type { PlanPlace, PlanPorts } from "./planPlace.ts";
import { removePlan } from "./removePlan.ts";
import { saveNewPlan } from "./saveNewPlan.ts";

/** The plans in the application's data folder. */
export interface Plans {
  /** Also those of which only snapshots are left; not what an attempt to make one has left. */
  readonly list: () => Promise<readonly PlanId[]>;
  /** A new plan with this log, open. Also one of which nothing else is left: that is kept aside. */
  readonly create: (log: Log) => Promise<Result<OpenedPlan, OpenFailure>>;
  readonly open: (plan: PlanId) => Promise<Result<OpenedPlan, OpenFailure>>;
  /** For good, with its snapshots; one that is open somewhere stays. */
  readonly remove: (plan: PlanId) => Promise<Result<undefined, PlanFailure>>;
}

/** `plans/<id>/` and `snapshots/<id>/`: who loses the one folder keeps the other. */
export function createPlans(ports: PlanPorts, dataFolder: string): Plans {
  const place = (plan: PlanId): PlanPlace => ({
    folder: join(dataFolder, "plans", plan),
    snapshots: { ports, plan, folder: join(dataFolder, "snapshots", plan) },
  });
  return {
    async list() {
      const names = await Promise.all(
        ["plans", "snapshots"].map((name) => attempt(() => ports.fs.list(join(dataFolder, name)))),
      );
      const all = names.flatMap((found) => (found.ok ? found.value : []));
      const ids = [...new Set(all.filter((name): name is PlanId => isId(name)))].sort();
      const isThere = await Promise.all(ids.map((id) => hasAnything(ports, place(id))));
      return ids.filter((_, i) => isThere[i]);
    },
    async create(log) {
      const made = await makeFolder(ports, place(log.plan).folder);
      if (!made.ok) return made;
      const saved = await saveNewPlan(ports, place(log.plan), log);
      return saved.ok ? openPlan(ports, place(log.plan)) : saved;
    },
    async open(plan) {
      if (!(await hasAnything(ports, place(plan))))
        return fail({ code: "nothing-left", facts: {} });
      // Of a plan that has lost its folder, snapshots may be left.
      const made = await makeFolder(ports, place(plan).folder);
      return made.ok ? openPlan(ports, place(plan)) : made;
    },
    remove: (plan) => removePlan(ports, place(plan)),
  };
}

/** What cannot be looked into is no reason to take a plan for gone. */
async function hasAnything({ fs }: PlanPorts, { folder, snapshots }: PlanPlace): Promise<boolean> {
  for (const where of [folder, snapshots.folder]) {
    const names = await attempt(() => fs.list(where));
    if (!names.ok && names.error.code !== "ENOENT") return true;
    if (names.ok && names.value.some((name) => !isLock(name) && !isLeftBeside(name))) return true;
  }
  return false;
}

async function makeFolder({ fs }: PlanPorts, folder: string) {
  const made = await attempt(() => makeFolderDurably(fs, folder));
  if (made.ok) return ok(undefined);
  return fail({ code: "no-folder", facts: { reason: made.error.code } } as const);
}
