import { attempt } from "./attempt.ts";
import type { Fs } from "./fs.ts";

/**
 * The same file system, whose new files get this mode: a file that is replaced by a new one is then
 * still readable for the same people. Where the mode cannot be set, the file keeps the usual one.
 */
export function keepMode(fs: Fs, mode: number): Fs {
  return {
    ...fs,
    async open(path, how) {
      const file = await fs.open(path, how);
      if (how === "new") await attempt(() => file.setMode(mode));
      return file;
    },
  };
}
