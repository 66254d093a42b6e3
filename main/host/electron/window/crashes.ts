import type { WebContents } from "electron";

/** A page that fails again within this time, in milliseconds, is not loaded a second time. */
const SOON = 60_000;

interface Crashes {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (line: string) => void;
  /** Tells the person, who can only start the application again. */
  readonly giveUp: () => void;
}

/** Loads the page again when its process is gone; once, because a page that crashes may do so again. */
export function registerCrashes(
  contents: Pick<WebContents, "on" | "reload">,
  { now, log, giveUp }: Crashes,
): void {
  let last: number | undefined;
  contents.on("render-process-gone", (_event, { reason, exitCode }) => {
    if (reason === "clean-exit") return;
    log(`the page's process is gone: ${reason} (${exitCode})`);
    const isAgain = last !== undefined && now() - last < SOON;
    last = now();
    if (isAgain) giveUp();
    else contents.reload();
  });
}
