import { describe, expect, it } from "vitest";
import { addMeeting, makePlan, meetings, saved, setTitle, titles } from "./app/desk.ts";
import { clickMenu, menuAbsence } from "./app/menu.ts";
import { withApp } from "./app/withApp.ts";

describe("a meeting", () => {
  const spec = withApp();

  async function startWithMeeting() {
    const app = await spec.start();
    await makePlan(app.page, "Quill Club");
    await addMeeting(app.page, "Heaps", "2026-12-03");
    return app;
  }

  it("is changed field by field, and all of it is there after the page is loaded again", async () => {
    const { page } = await startWithMeeting();
    await page.getByLabel("Start", { exact: true }).fill("19:30");
    await page.getByLabel("State", { exact: true }).selectOption("Confirmed");
    await page.getByLabel("Notes", { exact: true }).fill("Bring the ladder");
    await page.getByLabel("Date", { exact: true }).fill("2026-12-10");
    await page.getByLabel("Date", { exact: true }).press("Enter");
    await meetings(page).locator("time[datetime='2026-12-10']").waitFor();
    await saved(page);

    await page.reload();
    await meetings(page).filter({ hasText: "Heaps" }).getByRole("button").click();
    expect(await page.getByLabel("Start", { exact: true }).inputValue()).toBe("19:30");
    expect(await page.getByLabel("State", { exact: true }).inputValue()).toBe("confirmed");
    expect(await page.getByLabel("Notes", { exact: true }).inputValue()).toBe("Bring the ladder");
    expect(await page.getByLabel("Date", { exact: true }).inputValue()).toBe("2026-12-10");
    // All of it from the plan, none of it from what was being typed.
    expect(await page.getByText("Not saved yet").count()).toBe(0);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("is changed back and forth by two buttons, which say what they are about", async () => {
    const { page } = await startWithMeeting();
    await setTitle(page, "Sieves");
    await page.getByRole("button", { name: "Undo change of title (Heaps)" }).click();
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
    await page.getByRole("button", { name: "Redo change of title (Heaps)" }).click();
    await expect.poll(() => titles(page)).toEqual(["Sieves"]);
    await page.getByRole("button", { name: "Undo change of title (Heaps)" }).click();
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
    await saved(page);
    await page.reload();
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
    await page.getByRole("button", { name: "Redo change of title (Heaps)" }).waitFor();
  });

  it("is changed back and forth by the menu, but not while somebody types", async (context) => {
    const app = await startWithMeeting();
    context.skip(menuAbsence(app) !== undefined, menuAbsence(app));
    const { page } = app;
    await setTitle(page, "Sieves");
    await clickMenu(app, "undo");
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
    await clickMenu(app, "redo");
    await expect.poll(() => titles(page)).toEqual(["Sieves"]);

    await page.getByLabel("Notes", { exact: true }).pressSequentially("Bring");
    await clickMenu(app, "undo");
    await expect
      .poll(() => page.getByLabel("Notes", { exact: true }).inputValue())
      .not.toBe("Bring");
    expect(await titles(page)).toEqual(["Sieves"]);
  });

  it("is made by the menu", async (context) => {
    const app = await startWithMeeting();
    context.skip(menuAbsence(app) !== undefined, menuAbsence(app));
    await clickMenu(app, "new-meeting");
    await expect.poll(() => meetings(app.page).count()).toBe(2);
    await expect.poll(() => app.page.getByLabel("Title", { exact: true }).inputValue()).toBe("");
  });

  it("is changed back and forth by keys, but not while somebody types", async () => {
    const { page } = await startWithMeeting();
    await setTitle(page, "Sieves");
    await page.keyboard.press("Control+z");
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => titles(page)).toEqual(["Sieves"]);

    await page.getByLabel("Notes", { exact: true }).pressSequentially("Bring");
    await page.keyboard.press("Control+z");
    await expect
      .poll(() => page.getByLabel("Notes", { exact: true }).inputValue())
      .not.toBe("Bring");
    expect(await titles(page)).toEqual(["Sieves"]);
  });

  it("keeps what is being typed when the page is loaded again, and Escape gives it up", async () => {
    const { page } = await startWithMeeting();
    await page.getByLabel("Notes", { exact: true }).pressSequentially("Bring the ladder");
    await page.getByText("Not saved yet").waitFor();
    await page.reload();
    await expect
      .poll(() => page.getByLabel("Notes", { exact: true }).inputValue())
      .toBe("Bring the ladder");
    await page.getByLabel("Notes", { exact: true }).press("Escape");
    await expect.poll(() => page.getByLabel("Notes", { exact: true }).inputValue()).toBe("");
    expect(await page.getByText("Not saved yet").count()).toBe(0);
  });

  it("is found by a word of its title as it is now", async () => {
    const { page } = await startWithMeeting();
    const hits = page.getByRole("group", { name: "Meetings" }).getByRole("option");
    const find = async (words: string) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Search or run" }).fill(words);
    };
    await find("heap");
    await expect.poll(() => hits.allInnerTexts()).toEqual([expect.stringContaining("Heaps")]);
    await page.keyboard.press("Escape");
    await setTitle(page, "Sieves");
    await find("siev");
    await expect.poll(() => hits.allInnerTexts()).toEqual([expect.stringContaining("Sieves")]);
    await page.getByRole("combobox", { name: "Search or run" }).fill("heaps");
    await expect.poll(() => hits.count()).toBe(0);
  });
});
