import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addMeeting, makePlan, planShown, saved } from "./app/desk.ts";
import { withApp } from "./app/withApp.ts";

describe("the settings", () => {
  const spec = withApp();

  async function openSettings(): Promise<Page> {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await page.keyboard.press("Control+,");
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    return page;
  }
  const choose = (page: Page, group: string, name: string) =>
    page
      .getByRole("radiogroup", { name: group })
      .getByRole("radio", { name })
      .click({ force: true });
  const theme = (page: Page) => page.locator("html").getAttribute("data-theme");

  it("change the looks and the language, also after a restart", async () => {
    const page = await openSettings();
    await choose(page, "Appearance", "Dark");
    await expect.poll(() => theme(page)).toBe("dark");
    await choose(page, "Language", "Français");
    await page.getByRole("heading", { level: 1, name: "Réglages" }).waitFor();
    await page.reload();
    await expect.poll(() => theme(page)).toBe("dark");
    await page.getByRole("link", { name: "Réglages" }).click();
    await choose(page, "Langue", "Comme le système");
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    await choose(page, "Appearance", "As the system");
    await expect.poll(() => theme(page)).toBeNull();
  });

  it("change what the plan knows of the group, and one undo takes it back", async () => {
    const page = await openSettings();
    const name = page.getByLabel("Name of the group");
    await name.fill("Rope Society");
    await name.press("Enter");
    await page.getByLabel("Country").fill("FR");
    await page.getByLabel("Country").press("Enter");
    await page.getByLabel("First day of the week").selectOption("Sunday");
    await page.getByLabel("Code of conduct").fill("https://example.org/conduct");
    await page.getByLabel("Code of conduct").press("Enter");
    await saved(page);
    const group = page.getByRole("navigation", { name: "Main" }).getByRole("button");
    await group.filter({ hasText: "Rope Society" }).waitFor();
    expect(await page.getByLabel("Code of conduct").inputValue()).toBe(
      "https://example.org/conduct",
    );
    await page.getByRole("heading", { level: 1 }).click();
    for (let times = 0; times < 4; times += 1) {
      await page.keyboard.press("Control+z");
      await saved(page);
    }
    await expect.poll(() => name.inputValue()).toBe("Quill Club");
    await expect.poll(() => page.getByLabel("Country").inputValue()).toBe("");
  });

  it("keep what is no value, and say so", async () => {
    const page = await openSettings();
    await page.getByLabel("Country").fill("France");
    await page.getByLabel("Country").press("Enter");
    await page.getByText("This is not a value for the field.").waitFor();
    expect(await page.getByLabel("Country").inputValue()).toBe("France");
    await page.getByLabel("Country").press("Escape");
    expect(await page.getByLabel("Country").inputValue()).toBe("");
  });

  it("take single letters from the keys", async () => {
    const page = await openSettings();
    const keys = page.getByRole("checkbox", { name: "Single letters are keys" });
    await keys.click({ force: true });
    await expect.poll(() => keys.isChecked()).toBe(false);
    await page.keyboard.press("g");
    await page.keyboard.press("h");
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Settings");
    await keys.click({ force: true });
    await expect.poll(() => keys.isChecked()).toBe(true);
    await page.keyboard.press("g");
    await page.keyboard.press("h");
    await page.getByRole("heading", { level: 1, name: "Sharing" }).waitFor();
  });

  it("tell versions and counts for a diagnosis, and nothing that somebody wrote", async () => {
    const { page, dataFolder } = await spec.start();
    await makePlan(page, "Quill Club");
    await addMeeting(page, "Heaps", "2026-12-03");
    await page.keyboard.press("Control+,");
    const text = await page.locator("pre").innerText();
    expect(text).toMatch(/^Convener \d/);
    expect(text).toMatch(/\n {2}meeting 1\n/);
    for (const secret of ["Quill", "Heaps", dataFolder, "Zoë", "2026-12-03"]) {
      expect(text).not.toContain(secret);
    }
  });

  it("lead to help that needs no connection, in both languages", async () => {
    const page = await openSettings();
    await page.getByRole("link", { name: "Help" }).click();
    await page.getByRole("heading", { level: 2, name: "First steps" }).waitFor();
    await page.getByRole("link", { name: "Share a plan" }).click();
    await page.getByRole("heading", { level: 2, name: "Share a plan" }).waitFor();
    await page.getByRole("link", { name: "About Convener" }).click();
    await page.getByText("MIT licence").waitFor();
    await page.keyboard.press("Control+,");
    await choose(page, "Language", "Français");
    await page.getByRole("link", { name: "Aide" }).click();
    await page.getByRole("heading", { level: 2, name: "Premiers pas" }).waitFor();
    await planShownInFrench(page);
  });

  /** The plan is still there behind the help. */
  async function planShownInFrench(page: Page): Promise<void> {
    await page.getByRole("link", { name: "Calendrier", exact: true }).click();
    await page.getByRole("radio", { name: "Liste" }).waitFor({ state: "attached" });
  }

  it("are not those of another computer", async () => {
    const page = await openSettings();
    await choose(page, "Appearance", "Dark");
    await expect.poll(() => theme(page)).toBe("dark");
    const other = await spec.start({ dataFolder: `${spec.folder()}/other laptop` });
    await other.page.getByLabel("Name of the group").waitFor();
    expect(await theme(other.page)).toBeNull();
    await makePlan(other.page, "Quill Club");
    await planShown(other.page, "Quill Club");
  });
});
