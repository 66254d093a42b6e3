import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isProgram } from "#main/services/fs/access.ts";

/**
 * The program that the package `electron` would start: where the variable of the package says, else
 * where its install script has put it; `undefined` where no program is there. The package itself is
 * not asked: it would download at once, and for as long as it takes.
 *
 * Source: electron/index.js.
 */
export async function findElectron(
  projectFolder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const home = join(projectFolder, "node_modules", "electron");
  const named = await readFile(join(home, "path.txt"), "utf8").catch(() => undefined);
  const elsewhere = env["ELECTRON_OVERRIDE_DIST_PATH"];
  if (named === undefined && !elsewhere) return undefined;
  const path = join(elsewhere || join(home, "dist"), named ?? "electron");
  return (await isProgram(path)) ? path : undefined;
}
