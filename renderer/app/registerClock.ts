import type { Desk } from "../stores/desk.ts";

const MINUTE_MS = 60_000;

/** Reads the clock once a minute, and when the window is seen again: a laptop may have slept. */
export function registerClock({ clock }: Pick<Desk, "clock">, page: Window): void {
  const { read } = clock.getState();
  page.setInterval(read, MINUTE_MS);
  page.document.addEventListener("visibilitychange", read);
}
