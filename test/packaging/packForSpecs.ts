import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostAbsence } from "../e2e/app/chosenHost.ts";
import { asar } from "./builderModules.ts";
import { packApp } from "./packApp.ts";

/**
 * Before the specs of a run: packs the application and lets them start what came out of the archive,
 * because Node cannot run from inside it. It lies outside of the checkout, so that a library that the
 * bundle forgot is not found in `node_modules`.
 */
export async function setup(): Promise<(() => void) | undefined> {
  if (hostAbsence() !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "convener-packed-"));
  const app = join(folder, "app");
  const { archive } = await packApp(folder);
  asar.extractAll(archive, app);
  process.env["CONVENER_E2E_APP"] = app;
  return () => rmSync(folder, { recursive: true });
}
