import { join } from "node:path";
import type { Log } from "#core/changes/log.ts";
import { isId, type PlanId } from "#core/model/id.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import { makeFolderDurably } from "../fs/makeFolderDurably.ts";
import { openJournal } from "../journal/openJournal.ts";
import { openPlan, type OpenedPlan, type OpenFailure } from "./openPlan.ts";
import type { PlanPlace, PlanPorts } from "./planPlace.ts";

/** The plans in the application's data folder. */
export interface Plans {
  /** Also those of which only snapshots are left. */
  readonly list: () => Promise<readonly PlanId[]>;
  /** A new plan with this log, open. */
  readonly create: (log: Log) => Promise<Result<OpenedPlan, OpenFailure>>;
  readonly open: (plan: PlanId) => Promise<Result<OpenedPlan, OpenFailure>>;
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
      return [...new Set(all.filter((name): name is PlanId => isId(name)))].sort();
    },
    async create(log) {
      const { folder } = place(log.plan);
      if (await hasAnything(ports, place(log.plan))) return fail({ code: "exists", facts: {} });
      const made = await makeFolder(ports, folder);
      if (!made.ok) return made;
      const opened = await openJournal(ports, { folder, plan: log.plan });
      if (!opened.ok) return opened;
      const { journal } = opened.value;
      const saved = await journal.rewrite(log);
      await journal.close();
      return saved.ok ? openPlan(ports, place(log.plan)) : saved;
    },
    async open(plan) {
      if (!(await hasAnything(ports, place(plan))))
        return fail({ code: "nothing-left", facts: {} });
      // Of a plan that has lost its folder, snapshots may be left.
      const made = await makeFolder(ports, place(plan).folder);
      return made.ok ? openPlan(ports, place(plan)) : made;
    },
  };
}

async function hasAnything({ fs }: PlanPorts, { folder, snapshots }: PlanPlace): Promise<boolean> {
  for (const where of [folder, snapshots.folder]) {
    const names = await attempt(() => fs.list(where));
    if (names.ok && names.value.length > 0) return true;
  }
  return false;
}

async function makeFolder({ fs }: PlanPorts, folder: string) {
  const made = await attempt(() => makeFolderDurably(fs, folder));
  if (made.ok) return ok(undefined);
  return fail({ code: "no-folder", facts: { reason: made.error.code } } as const);
}
