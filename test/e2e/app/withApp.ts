import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, type TestContext } from "vitest";
import { chosenHost, hostAbsence } from "./chosenHost.ts";
import type { ConvenerApp, LaunchOptions } from "./convenerApp.ts";
import { launch } from "./launch.ts";

/** A folder for one spec, and the applications that it starts there. */
export interface Bench {
  readonly folder: () => string;
  readonly dataFolder: () => string;
  /** Makes a folder in the folder of this spec. */
  readonly makeFolder: (name: string) => void;
  /** Starts Convener on the data folder of this spec. */
  readonly start: (options?: Partial<LaunchOptions>) => Promise<ConvenerApp>;
  /** Does this at the end of the spec, when nothing runs any more. */
  readonly atEnd: (work: () => void) => void;
}

/** Gives each spec of a file a folder of its own, and skips all where the host cannot be had. */
export function withApp(): Bench {
  let folder = "";
  let apps: ConvenerApp[] = [];
  let endings: (() => void)[] = [];
  beforeEach((context: TestContext) => {
    const absence = hostAbsence(chosenHost);
    context.skip(absence !== undefined, absence);
    folder = mkdtempSync(join(tmpdir(), "convener-e2e-"));
  });
  afterEach(async () => {
    for (const app of apps) await app.kill().catch(() => undefined);
    apps = [];
    for (const end of endings) end();
    endings = [];
    // A browser that is ending may still write into its profile.
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    folder = "";
  });
  return {
    folder: () => folder,
    dataFolder: () => join(folder, "Données de Zoë"),
    makeFolder(name) {
      mkdirSync(join(folder, name));
    },
    async start(options = {}) {
      const app = await launch({ dataFolder: join(folder, "Données de Zoë"), ...options });
      apps.push(app);
      return app;
    },
    atEnd: (work) => endings.push(work),
  };
}
