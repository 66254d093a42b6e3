import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fail, ok, type Result } from "#core/model/result.ts";
import { usageFailure, type CliFailure } from "./cliFailure.ts";
import { isPlanFile } from "./planFile.ts";

/** An option that names a file to write, and the file. */
export interface Target {
  readonly option: string;
  readonly path: string;
}

/**
 * Refuses to write what is no plan over a plan, or over a file that the same command reads, by
 * whatever name: `export readme p.convener --out ./p.convener` is a wrong command line (exit code 2).
 */
export async function checkTarget(
  { option, path }: Target,
  inputs: readonly string[],
): Promise<Result<undefined, CliFailure>> {
  const place = await placeOf(path);
  for (const input of inputs) {
    if ((await placeOf(input)) === place) {
      return fail(usageFailure("target-is-input", { name: option, value: path }));
    }
  }
  if (await isPlanFile(path)) {
    return fail(usageFailure("target-is-plan", { name: option, value: path }));
  }
  return ok(undefined);
}

/** Where a path leads, past all links; a file that is not there yet is in the folder where it will be. */
async function placeOf(path: string): Promise<string> {
  const full = resolve(path);
  const folder = async () => join(await realpath(dirname(full)), basename(full));
  return realpath(full)
    .catch(folder)
    .catch(() => full);
}
