import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runProcess } from "#test/run/runProcess.ts";
import { builderCommand } from "./builderModules.ts";
import { makeStandInElectron } from "./makeStandInElectron.ts";

/** The application as electron-builder packs it for Linux, with a stand-in for Electron. */
export interface PackedApp {
  /** The archive with what we wrote. */
  readonly archive: string;
  /** The folder that would be the root of a computer on which the deb was installed. */
  readonly installed: string;
  /** The words that the maker of the deb was called with. */
  readonly debWords: string;
}

/** An address where nobody answers: what wants to download fails at once, with a network or without. */
const nowhere = "http://127.0.0.1:9/";

/**
 * Packs what `npm run build` made, into an empty folder. Throws with what electron-builder said where
 * it fails.
 */
export async function packApp(folder: string): Promise<PackedApp> {
  const home = join(folder, "home");
  const installed = join(folder, "installed");
  const output = join(folder, "dist");
  for (const path of [home, installed]) mkdirSync(path);
  await makeStandInElectron(folder);
  const { code, output: said } = await runProcess(
    [
      builderCommand,
      ...["--linux", "deb", "--x64", "--publish", "never"],
      `-c.electronDist=${join(folder, "electron")}`,
      `-c.directories.output=${output}`,
    ],
    {
      // Nothing of the person's own settings and caches, and nothing left in them.
      HOME: home,
      XDG_CACHE_HOME: home,
      npm_config_cache: join(home, ".npm"),
      npm_config_offline: "true",
      npm_config_update_notifier: "false",
      ELECTRON_MIRROR: nowhere,
      ELECTRON_BUILDER_BINARIES_MIRROR: nowhere,
      CUSTOM_FPM_PATH: join(import.meta.dirname, "fpm"),
      CONVENER_INSTALLED: installed,
    },
  );
  if (code !== 0) throw new Error(`electron-builder ended with ${String(code)}:\n${said}`);
  return {
    archive: join(output, "linux-unpacked", "resources", "app.asar"),
    installed,
    debWords: join(installed, "fpm.txt"),
  };
}
