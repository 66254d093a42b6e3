import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Waits until the Chromium that holds a profile has ended: a new one would else hand over to it. */
export async function browserEnd(profile: string): Promise<void> {
  const pid = holderOf(profile);
  for (let tries = 0; pid !== undefined && isRunning(pid) && tries < 500; tries += 1) {
    await pause(20);
  }
}

/** Chromium's own lock is a link to "computer-process". */
function holderOf(profile: string): number | undefined {
  try {
    return Number(/-(\d+)$/.exec(readlinkSync(join(profile, "SingletonLock")))?.[1]);
  } catch {
    return undefined;
  }
}

/** What has ended and was not asked for its exit code yet holds its number, and nothing else. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

function isZombie(pid: number): boolean {
  const stat = `/proc/${String(pid)}/stat`;
  return existsSync(stat) && /\) Z /.test(readFileSync(stat, "utf8"));
}
