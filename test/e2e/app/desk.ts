import type { Page } from "playwright-core";

/** What a person does on the page, by the names that a screen reader says. */
export async function makePlan(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name of the group").fill(name);
  await page.getByRole("button", { name: "Create the plan" }).click();
  await planShown(page, name);
}

/** Waits for the plan of a group, and looks at its meetings as a list, which the window remembers. */
export async function planShown(page: Page, name: string): Promise<void> {
  await groupMenu(page, name).waitFor();
  await page.getByRole("radio", { name: "Agenda" }).check();
}

const groupMenu = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Main" }).getByRole("button", { name, exact: true });

/** Opens another plan of this computer, from that of the group that is open. */
export async function switchPlan(page: Page, open: string, entry: string): Promise<void> {
  await groupMenu(page, open).click();
  await page.getByRole("menuitem", { name: entry, exact: true }).click();
}

/** By key, as it is the same in every view. */
export const saveBackup = (page: Page) => page.keyboard.press("Control+e");
export const openFile = (page: Page) => page.keyboard.press("Control+o");

export async function addMeeting(page: Page, title: string, date: string): Promise<void> {
  // An empty calendar offers it twice, in the bar and in its middle.
  await page.getByRole("button", { name: "New meeting" }).first().click();
  // Until it is saved, the form is still that of the meeting before.
  await emptied(page, "Title");
  await page.getByLabel("Date", { exact: true }).fill(date);
  await setTitle(page, title);
}

/** Gives the meeting that is shown another title, and waits until it is saved. */
export async function setTitle(page: Page, title: string): Promise<void> {
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Title", { exact: true }).press("Enter");
  await meetings(page).filter({ hasText: title }).waitFor();
  await saved(page);
}

/** Without Vitest's own waiting, because the benchmarks do the same outside of it. */
async function emptied(page: Page, label: string): Promise<void> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    if ((await page.getByLabel(label, { exact: true }).inputValue()) === "") return;
    await page.waitForTimeout(20);
  }
  throw new Error(`The field ${label} did not become empty.`);
}

export const meetings = (page: Page) =>
  page.getByRole("list", { name: "Meetings" }).getByRole("listitem");

export const titles = (page: Page) => meetings(page).locator(".title").allInnerTexts();

/** Waits until all that was done is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page
    .getByRole("status")
    .filter({ hasText: /^Saved on this device/ })
    .waitFor();
}
