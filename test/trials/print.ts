import { writeSync } from "node:fs";

/**
 * Prints a line at once, or waits until the pipe takes it: what is acknowledged has to be heard before
 * the next kill, and whoever listens may be busy.
 */
export function print(line: string): void {
  for (;;) {
    try {
      writeSync(1, `${line}\n`);
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    }
  }
}
