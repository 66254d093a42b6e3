import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "#test/run/projectRoot.ts";
import { configuring, DebugLogger } from "./builderModules.ts";

interface Configuration {
  readonly files: readonly { readonly filter: readonly string[] }[];
  readonly icon: string;
  readonly linux: { readonly target: readonly string[]; readonly icon: string };
  readonly appImage: { readonly executableArgs: readonly string[] };
  readonly mac: { readonly target: readonly string[] };
  readonly win: { readonly target: readonly string[] };
  readonly fileAssociations: readonly { readonly ext: string }[];
  readonly asar: boolean;
  readonly electronFuses: Readonly<Record<string, boolean>>;
}

describe("electron-builder.yml", () => {
  let configuration: Configuration;

  beforeAll(async () => {
    const read = await configuring.getConfig(projectRoot, "electron-builder.yml", null);
    configuration = read as Configuration;
  });

  const validate = (value: object) =>
    configuring.validateConfiguration(value, new DebugLogger(false));

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

  it("closes the doors of Electron's binary that nobody needs", () => {
    const { electronFuses, asar } = configuration;
    expect(electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    // Two of them would keep an application from starting that is not in an archive.
    expect(asar).toBe(true);
  });

  it("would be refused with a fuse that Electron does not have", async () => {
    const slip = { ...configuration, electronFuses: { runAsNod: false } };
    await expect(validate(slip)).rejects.toThrow(/electronFuses/);
  });

  it("never starts an AppImage without its sandbox by default", () => {
    expect(configuration.appImage.executableArgs).toEqual([]);
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
