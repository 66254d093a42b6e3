import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { addMeeting, makePlan, meetings, saved, setTitle, titles } from "./app/desk.ts";
import { diskAbsence, mountSmallDisk, type SmallDisk } from "./app/smallDisk.ts";
import { withApp } from "./app/withApp.ts";

/** Real disks (tmpfs) for the folder with the plans, which is all that has to be written to save. */
describe("a disk that takes nothing", () => {
  const spec = withApp();
  let disk: SmallDisk;
  beforeEach((context) => {
    const absence = diskAbsence();
    context.skip(absence !== undefined, absence);
    disk = mountSmallDisk(join(spec.dataFolder(), "plans"));
    spec.atEnd(disk.unmount);
  });

  it("is told as long as it is full; the edit is kept and saved when space returns", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await addMeeting(page, "Heaps", "2026-12-03");
    disk.fill();

    // Longer than what the last page of the journal may still take.
    const notes = "Bring the ladder. ".repeat(1_000);
    await page.getByLabel("Notes", { exact: true }).fill(notes);
    await page.getByLabel("Title", { exact: true }).fill("Sieves");
    await page.getByLabel("Title", { exact: true }).press("Enter");
    const notice = page.getByRole("alert").filter({ hasText: "ENOSPC" });
    await notice.waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("status").filter({ hasText: "Not saved" }).waitFor();
    // It lasts, and what was typed stays on the page.
    await notice.waitFor();
    expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe("Sieves");
    expect(await page.getByLabel("Notes", { exact: true }).inputValue()).toBe(notes);

    disk.empty();
    await saved(page);
    await expect.poll(() => notice.count()).toBe(0);
    await expect.poll(() => titles(page)).toEqual(["Sieves"]);
    await page.reload();
    await meetings(page).filter({ hasText: "Sieves" }).getByRole("button").click();
    await expect.poll(() => page.getByLabel("Notes", { exact: true }).inputValue()).toBe(notes);
  });

  it("is told while a field is being typed in, and no longer once there is space", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await addMeeting(page, "Heaps", "2026-12-03");
    disk.fill();
    await page.getByLabel("Notes", { exact: true }).fill("Bring the ladder.");
    const notice = page.getByRole("alert").filter({ hasText: "ENOSPC" });
    await notice.waitFor();

    disk.empty();
    await page.getByLabel("Notes", { exact: true }).fill("Bring the long ladder.");
    await expect.poll(() => notice.count()).toBe(0);
  });

  it("opens a plan from a read-only disk, keeps the edit and saves it once it may", async () => {
    const first = await spec.start();
    await makePlan(first.page, "Quill Club");
    await addMeeting(first.page, "Heaps", "2026-12-03");
    await first.close();
    disk.makeReadOnly();

    const { page } = await spec.start();
    await meetings(page).filter({ hasText: "Heaps" }).getByRole("button").click();
    await page.getByLabel("Title", { exact: true }).fill("Sieves");
    await page.getByLabel("Title", { exact: true }).press("Enter");
    await page.getByRole("alert").filter({ hasText: "EROFS" }).waitFor();
    expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe("Sieves");

    disk.makeWritable();
    await saved(page);
    await setTitle(page, "Knots");
    await page.reload();
    await expect.poll(() => titles(page)).toEqual(["Knots"]);
  });
});
