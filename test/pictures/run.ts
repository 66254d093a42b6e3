import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exit, stdout } from "node:process";
import { hostAbsence } from "../e2e/app/chosenHost.ts";
import { launchLoopback } from "../e2e/app/launchLoopback.ts";
import { projectRoot } from "../run/projectRoot.ts";
import { pictures, type Picture } from "./pictures.ts";

/**
 * `npm run pictures`: the pictures of the README, taken of the running application with the sample group,
 * in the loopback host.
 */
const folder = join(projectRoot, "docs", "pictures");
const absence = hostAbsence("loopback");
if (absence !== undefined) {
  stdout.write(`No pictures: ${absence}\n`);
  exit(1);
}
mkdirSync(folder, { recursive: true });
for (const picture of pictures) await take(picture);

async function take({ name, theme, locale, show }: Picture): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "convener-pictures-"));
  const app = await launchLoopback({ dataFolder: join(home, "Convener"), env: { LANG: locale } });
  try {
    const { page } = app;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.getByRole("button", { name: /sample group/i }).click();
    await page.getByRole("navigation", { name: "Main" }).waitFor();
    await show(page);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    stdout.write(`${name}.png\n`);
  } finally {
    await app.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
