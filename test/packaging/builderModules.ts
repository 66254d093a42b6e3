import { createRequire } from "node:module";

/** What we use of electron-builder's own check; it is not a public entry of the package. */
interface ConfigModule {
  getConfig(folder: string, file: string, options: null): Promise<object>;
  validateConfiguration(configuration: object, logger: object): Promise<void>;
}

interface UtilityModule {
  readonly DebugLogger: new (enabled: boolean) => object;
}

interface AsarModule {
  createPackage(folder: string, archive: string): Promise<void>;
  extractAll(archive: string, folder: string): void;
}

interface FusesModule {
  /** The state of each fuse by its number, as the code of a character: `0`, `1`, `r` for removed. */
  getCurrentFuseWire(executable: string): Promise<Readonly<Record<string, number | string>>>;
  /** Both ways: number to name, name to number. */
  readonly FuseV1Options: Readonly<Record<string, number | string>>;
}

// The packages that electron-builder works with, found as it finds them.
const requireOfBuilder = createRequire(
  createRequire(import.meta.url).resolve("electron-builder/package.json"),
);

export const builderCommand = requireOfBuilder.resolve("./cli.js");
export const configuring = requireOfBuilder(
  "app-builder-lib/out/util/config/config.js",
) as ConfigModule;
export const { DebugLogger } = requireOfBuilder("builder-util") as UtilityModule;

const requireOfLibrary = createRequire(requireOfBuilder.resolve("app-builder-lib/package.json"));

export const asar = requireOfLibrary("@electron/asar") as AsarModule;
export const fuses = requireOfLibrary("@electron/fuses") as FusesModule;
