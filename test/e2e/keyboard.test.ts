import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addMeeting, makePlan, meetings, saved, setTitle, titles } from "./app/desk.ts";
import { withApp } from "./app/withApp.ts";

describe("the key for undo", () => {
  const spec = withApp();

  it("takes back typing in the search, the plan's last act in a field that is saved", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await addMeeting(page, "Heaps", "2026-12-03");
    await setTitle(page, "Sieves");
    await page.keyboard.press("Control+k");
    const search = page.getByRole("combobox", { name: "Search or run" });
    await search.pressSequentially("tries");
    await search.press("Control+z");
    expect(await search.inputValue()).not.toBe("tries");
    await search.press("Escape");
    expect(await titles(page)).toEqual(["Sieves"]);

    const title = page.getByLabel("Title", { exact: true });
    await title.press("Control+z");
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
    await saved(page);
    expect(await title.inputValue()).toBe("Heaps");
  });

  it("is not needed to reach a meeting: Tab and Enter lead there", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await addMeeting(page, "Heaps", "2026-12-03");
    await page.getByRole("button", { name: "Close the meeting" }).click();
    await page.getByRole("button", { name: "New meeting" }).focus();
    for (let tabs = 0; tabs < 20 && !(await isAtMeeting(page)); tabs += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByLabel("Title", { exact: true }).focus();
    expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe("Heaps");
    expect(await meetings(page).getByRole("button").getAttribute("aria-current")).toBe("true");
  });
});

/** Whether the focus is in the list of meetings. */
function isAtMeeting(page: Page): Promise<boolean> {
  return meetings(page)
    .getByRole("button")
    .evaluate((button) => button === button.ownerDocument.activeElement);
}
