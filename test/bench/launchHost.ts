import type { Page } from "playwright-core";
import type { ConvenerApp, LaunchOptions } from "#test/e2e/app/convenerApp.ts";
import { launchElectron } from "#test/e2e/app/launchElectron.ts";
import { launchLoopback } from "#test/e2e/app/launchLoopback.ts";

/** The hosts that can be measured without Electron's binary; `desktop` is the double. */
export type BenchHost = "desktop" | "loopback";

export function launchHost(host: BenchHost, options: LaunchOptions): Promise<ConvenerApp> {
  return host === "desktop" ? launchElectron(host, options) : launchLoopback(options);
}

/** Milliseconds from the launch until the page shows what is waited for; the window is then killed. */
export async function timeLaunch(
  host: BenchHost,
  options: LaunchOptions,
  isShown: (page: Page) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  const app = await launchHost(host, options);
  try {
    await isShown(app.page);
    return performance.now() - start;
  } finally {
    await app.kill();
  }
}

/** The first list of a plan that was made by `makePlanOf`: without meetings it is the group's name. */
export function listOf(changes: number): (page: Page) => Promise<void> {
  return (page) =>
    changes === 0
      ? page.getByRole("button", { name: "Quill Club", exact: true }).waitFor()
      : page.getByRole("list", { name: "Meetings" }).getByRole("listitem").first().waitFor();
}
