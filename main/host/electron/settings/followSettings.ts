import type { PlanCalls } from "#core/host/contract.ts";

/** The same calls; a change of the settings also reaches what is outside of the page. */
export function followSettings(planCalls: PlanCalls, apply: () => Promise<void>): PlanCalls {
  return {
    ...planCalls,
    async changeSettings(change) {
      const changed = await planCalls.changeSettings(change);
      // Also where the disk refused: the change counts until the application ends.
      await apply();
      return changed;
    },
  };
}
