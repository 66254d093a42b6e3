import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chosenHost } from "./app/chosenHost.ts";
import { addMeeting, makePlan, meetings, planShown, saved, setTitle, titles } from "./app/desk.ts";
import { withApp } from "./app/withApp.ts";

const heaps = "Heaps and how to climb them";

describe("a plan", () => {
  const spec = withApp();

  it("is made, edited, closed and there again at the next start", async () => {
    const first = await spec.start();
    await makePlan(first.page, "Quill Club");
    await addMeeting(first.page, heaps, "2026-12-03");
    await first.close();

    const { page } = await spec.start();
    await planShown(page, "Quill Club");
    await expect.poll(() => titles(page)).toEqual([heaps]);
    await saved(page);
  });

  it("is there after the process and the window were killed, with what was being typed", async () => {
    const first = await spec.start();
    await makePlan(first.page, "Quill Club");
    await addMeeting(first.page, heaps, "2026-12-03");
    await first.page.getByLabel("Notes", { exact: true }).pressSequentially("Bring the ladder");
    // Typing is kept a moment after the last key, long before anybody leaves the field.
    await expect.poll(() => draftsIn(spec.dataFolder())).toContain("Bring the ladder");
    await first.kill();

    const { page } = await spec.start();
    await meetings(page).filter({ hasText: heaps }).getByRole("button").click();
    await expect
      .poll(() => page.getByLabel("Notes", { exact: true }).inputValue())
      .toBe("Bring the ladder");
    await page.getByLabel("Notes", { exact: true }).focus();
    await page.getByLabel("Title", { exact: true }).focus();
    await saved(page);
    await page.reload();
    await meetings(page).filter({ hasText: heaps }).getByRole("button").click();
    await expect
      .poll(() => page.getByLabel("Notes", { exact: true }).inputValue())
      .toBe("Bring the ladder");
    await expect.poll(() => draftsIn(spec.dataFolder())).not.toContain("Bring the ladder");
  });

  it("is there after the window's own storage was deleted between two starts", async () => {
    const first = await spec.start();
    await makePlan(first.page, "Quill Club");
    await addMeeting(first.page, heaps, "2026-12-03");
    await first.close();
    for (const name of readdirSync(spec.dataFolder())) {
      if (!keptByTheHost.has(name)) rmSync(join(spec.dataFolder(), name), { recursive: true });
    }

    const { page } = await spec.start();
    await expect.poll(() => titles(page)).toEqual([heaps]);
  });

  it("stays whole and can be edited while its IndexedDB is deleted under it", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await addMeeting(page, heaps, "2026-12-03");
    for (const title of ["Sieves", "Knots"]) {
      await page.evaluate(deleteDatabases);
      await setTitle(page, title);
      await expect.poll(() => titles(page)).toEqual([title]);
    }
    await page.reload();
    await expect.poll(() => titles(page)).toEqual(["Knots"]);
  });

  it("is there on another port, where the old one was taken", async (context) => {
    context.skip(chosenHost !== "loopback", "only the loopback host has a port");
    const first = await spec.start();
    await makePlan(first.page, "Quill Club");
    await addMeeting(first.page, heaps, "2026-12-03");
    const port = Number(new URL(first.page.url()).port);
    await first.close();
    const other = createServer().listen(port, "127.0.0.1");
    try {
      const second = await spec.start();
      expect(Number(new URL(second.page.url()).port)).not.toBe(port);
      await expect.poll(() => titles(second.page)).toEqual([heaps]);
      const chosen = new URL(second.page.url()).port;
      await second.close();
      const third = await spec.start();
      expect(new URL(third.page.url()).port).toBe(chosen);
    } finally {
      other.close();
    }
  });
});

/** What the host process writes; all else in the data folder is the window's. */
const keptByTheHost = new Set(["plans", "snapshots", "settings.json", "plans.json"]);

function draftsIn(dataFolder: string): string {
  const plans = join(dataFolder, "plans");
  return readdirSync(plans)
    .map((plan) => join(plans, plan, "drafts.json"))
    .map((file) => (existsSync(file) ? readFileSync(file, "utf8") : ""))
    .join("");
}

/** Runs in the page. */
async function deleteDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(name ?? "");
      deletion.onsuccess = resolve;
      deletion.onerror = reject;
    });
  }
}
