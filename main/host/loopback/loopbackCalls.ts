import { computerCallSchemas, planCallSchemas } from "#core/host/callSchemas.ts";
import type { PlanCalls } from "#core/host/contract.ts";
import { createDispatch, type Dispatch } from "#main/host/dispatch.ts";
import type { HandedCalls } from "./handedCalls.ts";

const { readAgain, saveAgain, recentFiles } = computerCallSchemas;
const schemas = { ...planCallSchemas, readAgain, saveAgain, recentFiles };

/** What the page may call here; whatever else a window asks of its computer the browser does. */
export const loopbackCallNames: ReadonlySet<string> = new Set(Object.keys(schemas));

export function createLoopbackDispatch(planCalls: PlanCalls, handed: HandedCalls): Dispatch {
  const { readAgain, saveAgain, recentFiles } = handed;
  return createDispatch({ ...planCalls, readAgain, saveAgain, recentFiles }, schemas);
}
