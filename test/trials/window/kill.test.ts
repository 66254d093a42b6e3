import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seededChance } from "#test/builders/seededChance.ts";
import { inform } from "#test/inform.ts";
import { chosenHost } from "#test/e2e/app/chosenHost.ts";
import { addMeeting, makePlan, meetings, titles } from "#test/e2e/app/desk.ts";
import { withApp } from "#test/e2e/app/withApp.ts";

const kills = Number(process.env["CONVENER_WINDOW_KILLS"] ?? 5);
const MAX_DELAY_MS = 2_000;
const seed = randomInt(2 ** 31);

/** `kill -9` of the host while somebody edits in its window: `npm run trials` does a hundred. */
describe("a host that is killed while a title is edited again and again", () => {
  const spec = withApp();

  it(
    "has every edit that the window had called saved, and no half of one",
    async () => {
      const first = await spec.start();
      await makePlan(first.page, "Quill Club");
      await addMeeting(first.page, "Evening 0", "2026-12-03");
      await first.close();
      const chance = seededChance(seed);
      let acknowledged = 0;
      let next = 1;
      for (let kill = 0; kill < kills; kill += 1) {
        const app = await spec.start();
        await meetings(app.page).getByRole("button").click();
        const edits = editUntilGone(app.page, next);
        await pause(chance() * MAX_DELAY_MS);
        await app.kill();
        const last = await edits;
        acknowledged += last - next + 1;
        const survivor = await spec.start();
        await expect.poll(() => titles(survivor.page)).toHaveLength(1);
        const [title = ""] = await titles(survivor.page);
        expect(title).toMatch(/^Evening \d+$/);
        const found = Number(title.slice("Evening ".length));
        // What was saved is there; the one that was on its way may be.
        expect(found).toBeGreaterThanOrEqual(last);
        expect(found).toBeLessThanOrEqual(last + 1);
        next = found + 1;
        await survivor.kill();
      }
      inform(
        `kills through the window (${chosenHost}): ${String(kills * 2)}, seed ${String(seed)}: ` +
          `${String(acknowledged)} edits acknowledged, 0 lost`,
      );
      // A window that had no time to save anything would prove nothing.
      expect(acknowledged).toBeGreaterThan(kills);
    },
    kills * 30_000,
  );
});

/** Edits one title until the window is gone: the number of the last edit that was called saved. */
async function editUntilGone(page: Page, from: number): Promise<number> {
  let saved = from - 1;
  try {
    for (let n = from; ; n += 1) {
      const title = page.getByLabel("Title", { exact: true });
      await title.fill(`Evening ${String(n)}`);
      await title.press("Enter");
      // Shown means that the host has acknowledged: until then the list has the old title.
      await meetings(page)
        .locator(".title")
        .filter({ hasText: new RegExp(`Evening ${String(n)}$`) })
        .waitFor({ timeout: 10_000 });
      saved = n;
    }
  } catch {
    return saved;
  }
}
