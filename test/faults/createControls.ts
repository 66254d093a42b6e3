import type { Watch } from "./fault.ts";
import { runWatch } from "./runWatch.ts";

/** Why a spec can catch nothing, looked at on the application without a fault; else nothing. */
export type Control = (watch: Watch) => Promise<string | undefined>;

/** Looks once with each spec: one that is red anyway, or looks at nothing, catches no fault. */
export function createControls(application: string): Control {
  const looked = new Map<string, Promise<string | undefined>>();
  return (watch) => {
    const key = JSON.stringify(watch);
    const control = looked.get(key) ?? look(watch, application);
    looked.set(key, control);
    return control;
  };
}

async function look(watch: Watch, application: string): Promise<string | undefined> {
  const { passed, skipped, error } = await runWatch(watch, application);
  if (error !== undefined) return `red without a fault: ${error}`;
  return passed === 0 ? `does not run: ${skipped.join(", ") || "no such test"}` : undefined;
}
