import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { limits } from "#core/backup/format.ts";
import { openDesk, type Desk, type Run } from "#test/builders/commandLine.ts";
import { readmeSample } from "#test/builders/readmes.ts";
import { projectRoot } from "#test/run/projectRoot.ts";

const MB = 1024 * 1024;

describe("the process", () => {
  it("puts data on stdout and messages on stderr, and exits with the code", () => {
    const desk = openDesk();
    copyFileSync(readmeSample.path, desk.at("@README.md"));
    const imported = convener(desk, "import", "README.md", "--into", "plan.convener");
    expect(imported).toMatchObject({ exit: 0, err: "" });
    expect(imported.out).toContain("7 meetings read.");
    expect(convener(desk, "lint", "README.md")).toMatchObject({ exit: 1, err: "" });
    expect(convener(desk, "inspect", "nothing.convener")).toEqual({
      exit: 3,
      out: "",
      err: "nothing.convener: There is no such file.\n",
    });
    expect(convener(desk, "inspect", "--language", "fr")).toEqual({
      exit: 2,
      out: "",
      err: "Elle s’emploie ainsi\u00a0: convener inspect <plan.convener> [--json]\n",
    });
  });

  it("refuses a file that unpacks to more than a plan can be, in bounded memory", () => {
    const desk = openDesk();
    const bytes = bomb(limits.unpackedBytes + MB);
    expect(limits.unpackedBytes / bytes.length).toBeGreaterThan(900);
    desk.write("bomb.convener", bytes);
    expect(convener(desk, "inspect", "bomb.convener")).toEqual({
      exit: 3,
      out: "",
      err: "bomb.convener: The file unpacks to more than a plan can be. It was not opened.\n",
    });
  });

  it("shows no stack when its output is cut off", () => {
    const command = [process.execPath, join(projectRoot, "main", "cli", "convener.ts"), "help"];
    const line = `"${command.join('" "')}" | head -c 1`;
    const { stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
    expect(stderr).not.toMatch(/\bat \S+ \(|Error/);
  });
});

/** Runs the command line as a process of its own, in the desk's folder. */
function convener(desk: Desk, ...words: readonly string[]): Run {
  const script = join(projectRoot, "main", "cli", "convener.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: desk.folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { exit: status ?? -1, out: stdout, err: stderr };
}

/** A ZIP of one entry that unpacks to so many zeros, and says of itself that it is small. */
function bomb(unpackedBytes: number): Uint8Array {
  const finishFlush = constants.Z_SYNC_FLUSH;
  const piece = deflateRawSync(Buffer.alloc(16 * MB), { finishFlush, level: 9 });
  const pieces = Array.from({ length: Math.ceil(unpackedBytes / (16 * MB)) }, () => piece);
  const lastBlock = Buffer.of(3, 0);
  const data = Buffer.concat([...pieces, lastBlock]);
  const name = Buffer.from("rows.json");
  // PKWARE APPNOTE 4.3.7, local file header: deflate, no flags, a wrong unpacked size.
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(10, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, data]);
}
