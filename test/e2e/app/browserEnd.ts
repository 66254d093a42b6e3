import { readlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Waits until the Chromium that holds a profile has ended: a new one would else hand over to it. */
export async function browserEnd(profile: string): Promise<void> {
  const pid = holderOf(profile);
  for (let tries = 0; pid !== undefined && isRunning(pid) && tries < 200; tries += 1) {
    await pause(50);
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

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
