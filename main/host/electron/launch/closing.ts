import type { App } from "electron";

/**
 * How long the end may take, in milliseconds. What was answered is on the disk long before; this is
 * for the last snapshot and the locks.
 */
const LIMIT = 5000;

interface Closing {
  readonly close: () => Promise<unknown>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly log: (line: string) => void;
}

/** Closes the plans once all windows are gone, and then ends, also where closing fails or hangs. */
export function registerClosing(
  app: Pick<App, "on" | "exit">,
  { close, wait, log }: Closing,
): void {
  let isClosing = false;
  app.on("will-quit", (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    const closed = close().catch((error: unknown) => log(`closing failed: ${String(error)}`));
    void Promise.race([closed, wait(LIMIT)]).then(() => app.exit(0));
  });
}
