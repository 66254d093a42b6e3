import { join } from "node:path";
import * as v from "valibot";
import { isId, type PlanId } from "#core/model/id.ts";
import type { WritingPorts } from "../fs/writeFileAtomically.ts";
import { createJsonState } from "../jsonFile/jsonState.ts";

/**
 * The names of the groups as they were when their plans were last open, in `plans.json` of the
 * application's data folder: a list of plans then needs no journal. Only a cache, so nothing fails.
 */
export interface PlanNames {
  readonly read: () => Promise<ReadonlyMap<PlanId, string>>;
  readonly note: (plan: PlanId, name: string) => Promise<void>;
  readonly forget: (plan: PlanId) => Promise<void>;
}

const shape = {
  schema: v.record(v.pipe(v.string(), v.check(isId)), v.string()),
  fallback: {},
};

export function createPlanNames(ports: WritingPorts, folder: string): PlanNames {
  const state = createJsonState<Readonly<Record<string, string>>>(
    ports,
    join(folder, "plans.json"),
    shape,
  );
  return {
    async read() {
      return new Map(Object.entries(await state.get()) as [PlanId, string][]);
    },
    async note(plan, name) {
      await state.change((names) => (names[plan] === name ? names : { ...names, [plan]: name }));
    },
    async forget(plan) {
      await state.change((names) => {
        if (!Object.hasOwn(names, plan)) return names;
        return Object.fromEntries(Object.entries(names).filter(([id]) => id !== plan));
      });
    },
  };
}
