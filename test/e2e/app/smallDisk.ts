import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own for a folder, small enough to be filled. Takes root and Linux. */
export interface SmallDisk {
  readonly fill: () => void;
  readonly empty: () => void;
  readonly makeReadOnly: () => void;
  readonly makeWritable: () => void;
  readonly unmount: () => void;
}

/** Why a disk cannot be mounted here, `undefined` where it can: a container may forbid it to root too. */
export function diskAbsence(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "convener-disk-"));
  try {
    mountSmallDisk(folder).unmount();
    return undefined;
  } catch {
    return "no tmpfs may be mounted here, which takes root and Linux";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function mountSmallDisk(folder: string): SmallDisk {
  mkdirSync(folder, { recursive: true });
  mount(["-t", "tmpfs", "-o", "size=512k", "tmpfs", folder]);
  const filler = join(folder, "filler");
  return {
    fill() {
      for (let bytes = 256 * 1024; bytes >= 1; bytes = Math.floor(bytes / 2)) {
        try {
          for (;;) writeFileSync(filler, new Uint8Array(bytes), { flag: "a" });
        } catch {
          // Full for pieces of this size; smaller ones may still fit.
        }
      }
    },
    empty: () => rmSync(filler, { force: true }),
    makeReadOnly: () => mount(["-o", "remount,ro", folder]),
    makeWritable: () => mount(["-o", "remount,rw", folder]),
    unmount() {
      spawnSync("umount", ["--lazy", folder]);
    },
  };
}

function mount(args: readonly string[]): void {
  const { status, stderr } = spawnSync("mount", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`mount ${args.join(" ")}: ${stderr}`);
}
