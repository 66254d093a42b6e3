import { systemCode } from "./attempt.ts";
import type { Fs } from "./fs.ts";

/** A scanner of viruses holds a new file for a moment: Windows then says one of these. */
const passing = new Set(["EPERM", "EBUSY", "EACCES"]);
/** Milliseconds between the attempts; about two seconds in all. */
const pauses = [10, 20, 40, 80, 160, 320, 640, 700];

/**
 * The same file system, which tries a rename again a few times where the refusal may pass.
 *
 * Source: atomically, which does so for ten seconds.
 */
export function retryRenames(fs: Fs, wait: (milliseconds: number) => Promise<void>): Fs {
  return {
    ...fs,
    async rename(from, to) {
      for (const pause of pauses) {
        try {
          await fs.rename(from, to);
          return;
        } catch (error) {
          if (!passing.has(systemCode(error))) throw error;
          await wait(pause);
        }
      }
      await fs.rename(from, to);
    },
  };
}
