import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFileGrants } from "#main/services/files/fileGrants.ts";
import { nodeFs } from "#main/services/fs/nodeFs.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "convener-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (words: string) => new TextEncoder().encode(words);

async function granted(path: string) {
  const grants = createFileGrants({ fs: nodeFs, random: randomBytes });
  const { grant, name } = await grants.grant(path);
  return {
    name,
    read: () => grants.read(grant),
    write: (words: string) => grants.write(grant, bytes(words)),
  };
}

it("reads and writes a file of this computer, and leaves nothing beside it", async () => {
  const path = join(folder, "Fête d’été.md");
  writeFileSync(path, "old");
  const file = await granted(path);
  expect(await file.read()).toMatchObject({ ok: true, value: { name: "Fête d’été.md" } });
  expect(await file.write("new")).toEqual({ ok: true, value: undefined });
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["Fête d’été.md"]);
  writeFileSync(path, "theirs");
  expect(await file.write("mine")).toMatchObject({ error: { code: "changed-meanwhile" } });
  expect(readFileSync(path, "utf8")).toBe("theirs");
});

it("writes what a link leads to, and the link stays", async () => {
  mkdirSync(join(folder, "site"));
  const [target, link] = [join(folder, "site", "README.md"), join(folder, "README.md")];
  writeFileSync(target, "old");
  symlinkSync(target, link);
  const file = await granted(link);
  await file.read();
  expect(await file.write("new")).toEqual({ ok: true, value: undefined });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, "utf8")).toBe("new");
});

it("stays with the file that was chosen where a link is turned elsewhere", async () => {
  const [chosen, other, link] = ["a.md", "b.md", "link.md"].map((name) => join(folder, name));
  writeFileSync(chosen!, "chosen");
  writeFileSync(other!, "other");
  symlinkSync(chosen!, link!);
  const file = await granted(link!);
  rmSync(link!);
  symlinkSync(other!, link!);
  expect(await file.write("new")).toEqual({ ok: true, value: undefined });
  expect(readFileSync(other!, "utf8")).toBe("other");
  expect(readFileSync(chosen!, "utf8")).toBe("new");
});

it("finds the folder of a new file through a link", async () => {
  mkdirSync(join(folder, "real"));
  symlinkSync(join(folder, "real"), join(folder, "link"));
  const file = await granted(join(folder, "link", "new.md"));
  expect(await file.write("new")).toEqual({ ok: true, value: undefined });
  expect(readFileSync(join(folder, "real", "new.md"), "utf8")).toBe("new");
});

it.skipIf(process.platform === "win32").each([0o600, 0o640, 0o755])(
  "keeps who may read and write the file (%o)",
  async (mode) => {
    const path = join(folder, "shared.md");
    writeFileSync(path, "old");
    chmodSync(path, mode);
    expect(await (await granted(path)).write("new")).toEqual({ ok: true, value: undefined });
    expect(statSync(path).mode & 0o777).toBe(mode);
  },
);

it("does not get round the protection of a file", async () => {
  const path = join(folder, "protected.md");
  writeFileSync(path, "old");
  chmodSync(path, 0o444);
  const facts = { name: "protected.md", reason: "EACCES" };
  expect(await (await granted(path)).write("new")).toMatchObject({
    error: { code: "file-unwritable", facts },
  });
  expect(readFileSync(path, "utf8")).toBe("old");
  chmodSync(path, 0o644);
});

it.skipIf(!existsSync("/dev/zero"))("does not begin to read what never ends", async () => {
  const file = await granted("/dev/zero");
  expect(await file.read()).toMatchObject({ error: { code: "file-unreadable" } });
  expect(await file.write("new")).toMatchObject({ error: { code: "file-unwritable" } });
});

it("says why where the folder is gone", async () => {
  const file = await granted(join(folder, "gone", "plan.convener"));
  const facts = { name: "plan.convener", reason: "ENOENT" };
  expect(await file.read()).toMatchObject({ error: { code: "file-unreadable", facts } });
  expect(await file.write("new")).toMatchObject({ error: { code: "file-unwritable", facts } });
});
