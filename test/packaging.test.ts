import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "#test/run/projectRoot.ts";

/** What we use of electron-builder's own check; it is not a public entry of the package. */
interface ConfigModule {
  getConfig(folder: string, file: string, options: null): Promise<Configuration>;
  validateConfiguration(configuration: object, logger: object): Promise<void>;
}
interface Configuration {
  readonly files: readonly { readonly filter: readonly string[] }[];
  readonly icon: string;
  readonly linux: { readonly target: readonly string[]; readonly icon: string };
  readonly mac: { readonly target: readonly string[] };
  readonly win: { readonly target: readonly string[] };
  readonly fileAssociations: readonly { readonly ext: string }[];
}

const requireFromBuilder = createRequire(
  createRequire(import.meta.url).resolve("electron-builder/package.json"),
);
const builder = requireFromBuilder("app-builder-lib/out/util/config/config.js") as ConfigModule;
const { DebugLogger } = requireFromBuilder("builder-util") as {
  DebugLogger: new (enabled: boolean) => object;
};

describe("electron-builder.yml", () => {
  let configuration: Configuration;

  beforeAll(async () => {
    configuration = await builder.getConfig(projectRoot, "electron-builder.yml", null);
  });

  const validate = (value: object) => builder.validateConfiguration(value, new DebugLogger(false));

  it("is accepted by electron-builder", async () => {
    await expect(validate(configuration)).resolves.toBeUndefined();
  });

  it("would be refused with a key that electron-builder does not know", async () => {
    const slip = { ...configuration, linux: { ...configuration.linux, targget: ["deb"] } };
    await expect(validate(slip)).rejects.toThrow(/configuration\.linux/);
  });

  it("names an installer for each system", () => {
    const { linux, mac, win } = configuration;
    expect([...linux.target, ...mac.target, ...win.target]).toEqual([
      "AppImage",
      "deb",
      "dmg",
      "nsis",
    ]);
  });

  it("packs the bundle and nothing else", () => {
    const globs = configuration.files.flatMap(({ filter }) => filter);
    expect(globs.filter((glob) => !glob.startsWith("!"))).toEqual(["out/**", "package.json"]);
    expect(globs).toContain("!node_modules/**/*");
  });

  it("opens files of plans", () => {
    expect(configuration.fileAssociations.map(({ ext }) => ext)).toEqual(["convener"]);
  });

  it("names icons that are large enough: 512 pixels on Linux, 1024 on macOS", () => {
    expect(widthOfPng(configuration.linux.icon)).toBe(512);
    expect(widthOfPng(configuration.icon)).toBe(1024);
  });
});

function widthOfPng(path: string): number {
  // After 8 bytes of signature comes the chunk IHDR: length, name, width.
  return readFileSync(join(projectRoot, path)).readUInt32BE(16);
}
