import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, type TestContext } from "vitest";
import { chosenHost, hostAbsence } from "./chosenHost.ts";
import type { ConvenerApp, HostName } from "./convenerApp.ts";

/**
 * One application for all specs of a file, for those that leave it as it was. Where the file is not
 * about the host of this run, its specs say so and are skipped.
 *
 * @param start starts it on a data folder that is not there yet
 */
export function withOneApp<App extends ConvenerApp>(
  hosts: readonly HostName[],
  start: (dataFolder: string) => Promise<App>,
): () => App {
  let folder = "";
  let running: Promise<App> | undefined;
  let app: App | undefined;
  beforeEach(async (context: TestContext) => {
    context.skip(!hosts.includes(chosenHost), `about ${hosts.join(" and ")}`);
    const absence = hostAbsence(chosenHost);
    context.skip(absence !== undefined, absence);
    if (!running) {
      folder = mkdtempSync(join(tmpdir(), "convener-e2e-"));
      running = start(join(folder, "data")).then(untilShown);
    }
    app = await running;
  });
  afterAll(async () => {
    await app?.kill().catch(() => undefined);
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  return () => {
    if (!app) throw new Error("The application is there once a spec has begun.");
    return app;
  };
}

/** What is asked of a page that is still coming would be lost with the one before it. */
async function untilShown<App extends ConvenerApp>(app: App): Promise<App> {
  await app.page.getByLabel("Name of the group").waitFor();
  return app;
}
