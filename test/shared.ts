import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { projectRoot } from "./run/projectRoot.ts";

/** Folder of the shared material: `CONVENER_SHARED`, or `../shared` beside the project. */
export const sharedFolder = resolve(projectRoot, process.env["CONVENER_SHARED"] ?? "../shared");

/**
 * Why a test that reads the shared material cannot run, `undefined` where it can:
 * `const absent = sharedAbsence("corpus/tables")`, then `context.skip(absent !== undefined, absent)`.
 */
export function sharedAbsence(path: string): string | undefined {
  if (existsSync(join(sharedFolder, path))) return undefined;
  return `no shared/${path} (its place is taken from CONVENER_SHARED)`;
}
