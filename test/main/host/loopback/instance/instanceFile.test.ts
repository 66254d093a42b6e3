import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readInstance, writeInstance } from "#main/host/loopback/instance/instanceFile.ts";

it("tells a second start how to reach the first, and is no reason not to start", async () => {
  const folder = mkdtempSync(join(tmpdir(), "convener-instance-"));
  const instance = { port: 21_234, secret: "s" };
  await writeInstance(folder, instance);
  expect(await readInstance(folder)).toEqual(instance);
  rmSync(folder, { recursive: true });
  // As where the disk refuses: nothing can be written there.
  await writeInstance(folder, instance);
  expect(await readInstance(folder)).toBeUndefined();
});
