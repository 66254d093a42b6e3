import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeFs } from "#main/services/fs/nodeFs.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "convener-fs-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("nodeFs.makeFolder", () => {
  it("lets no other account of the computer in", (context) => {
    context.skip(process.platform === "win32", "Windows has no such modes");
    return expectClosed(join(root, "Convener"), join(root, "Convener", "plans"));
  });
});

async function expectClosed(outer: string, inner: string): Promise<void> {
  await nodeFs.makeFolder(inner);
  for (const folder of [outer, inner]) expect(statSync(folder).mode & 0o077).toBe(0);
}
