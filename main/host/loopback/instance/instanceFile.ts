import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { parseJson } from "#core/text/parseJson.ts";
import { attempt } from "#main/services/fs/attempt.ts";

/** How a second start reaches the one that runs. */
export interface Instance {
  readonly port: number;
  /** Only who may read the file knows it. */
  readonly secret: string;
}

const FILE = "instance.json";
const OWNER_ONLY = 0o600;

/**
 * Written anew, so that the file is never one that others could open before. Where the disk refuses,
 * a second start does not find this one; the plans can be seen all the same.
 */
export async function writeInstance(folder: string, instance: Instance): Promise<void> {
  const beside = join(folder, `.${FILE}.${process.pid}`);
  await attempt(async () => {
    await rm(beside, { force: true });
    await writeFile(beside, JSON.stringify(instance), { mode: OWNER_ONLY, flag: "wx" });
    await rename(beside, join(folder, FILE));
  });
}

/** The one that runs, or ran: `undefined` where there is no such file, or no sense in it. */
export async function readInstance(folder: string): Promise<Instance | undefined> {
  const text = await attempt(() => readFile(join(folder, FILE), "utf8"));
  const json = text.ok ? parseJson(text.value) : text;
  return json.ok && isInstance(json.value) ? json.value : undefined;
}

export async function removeInstance(folder: string): Promise<void> {
  await attempt(() => rm(join(folder, FILE), { force: true }));
}

function isInstance(value: unknown): value is Instance {
  return (
    typeof value === "object" &&
    value !== null &&
    "port" in value &&
    Number.isInteger(value.port) &&
    "secret" in value &&
    typeof value.secret === "string"
  );
}
