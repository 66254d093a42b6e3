import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asar } from "./builderModules.ts";

/** What marks the fuses in Electron's binary (`@electron/fuses`). */
const sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
/** Version of the fuses, how many there are, each set against our wish, so that all have to be turned. */
const fuseWire = Buffer.concat([Buffer.from([1, 8]), Buffer.from("10110011")]);

/**
 * Writes the files of a distribution of Electron for Linux that electron-builder asks for, so that it
 * packs without a network. Its `electron` has fuses and runs nothing.
 */
export async function makeStandInElectron(folder: string): Promise<void> {
  const defaultApp = join(folder, "default-app");
  const resources = join(folder, "electron", "resources");
  for (const path of [defaultApp, resources]) mkdirSync(path, { recursive: true });
  writeFileSync(join(defaultApp, "package.json"), "{}");
  // The builder reads the header of every archive that it finds beside ours.
  await asar.createPackage(defaultApp, join(resources, "default_app.asar"));

  const write = (name: string, content: string | Buffer, mode = 0o644) =>
    writeFileSync(join(folder, "electron", name), content, { mode });
  write(
    "electron",
    Buffer.concat([Buffer.from(`#!/bin/sh\nexit 1\n${sentinel}`), fuseWire]),
    0o755,
  );
  write("chrome-sandbox", "", 0o755);
  write("version", "45.3.4");
  for (const name of ["LICENSE", "LICENSES.chromium.html"]) write(name, "of the stand-in");
}
