import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { samplePlanId } from "#core/planning/sample/samplePlanId.ts";
import { readmeSample } from "#test/builders/readmes.ts";
import { meetings, makePlan, planShown, saved } from "./app/desk.ts";
import { withApp } from "./app/withApp.ts";

const GROUP = "Kiln Evenings";
const fix = "Move to Thu 18 March";

const importButton = (page: Page) => page.getByRole("button", { name: "Import", exact: true });
const openButton = (page: Page) => page.getByRole("button", { name: "Open a file", exact: true });
const row = (page: Page, text: string) => page.getByRole("row").filter({ hasText: text });

/** How the days of the calendar are written where they can be read by a program. */
const hasDay = (page: Page, day: string) =>
  meetings(page)
    .filter({ has: page.locator(`time[datetime^="${day}"]`) })
    .count();

async function showImport(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search or run" }).fill("Import files");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Import files" }).waitFor();
}

/** Goes on with Tab until a button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    const focused = page.locator("button:focus");
    if ((await focused.count()) > 0 && (await focused.innerText()).trim() === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No Tab leads to ${name}.`);
}

describe("the README of a group", () => {
  const spec = withApp();
  const plansIn = () => {
    const folder = join(spec.dataFolder(), "plans");
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  it("becomes a plan by mouse: reviewed, its Saturday mended, and taken back by one undo", async () => {
    const { page, chooseNext } = await spec.start();
    await chooseNext(readmeSample.path);
    await page.getByRole("button", { name: "Import my group’s files" }).click();
    await row(page, "Caches that lie").getByText("Oriel Vantongeren, Tamsin Aho").waitFor();
    await page.getByText("Gatherings happen the first Thursday of the month at 19:00.").waitFor();
    await page.getByText("The following dates are currently scheduled:").waitFor();
    await page.getByText("20 March 2027 is a Saturday").waitFor();
    expect(plansIn()).toEqual([]);

    await page.getByRole("button", { name: fix }).click();
    await row(page, "18 Mar 2027").waitFor();
    await page.getByLabel("Name of the group").fill(GROUP);
    await importButton(page).click();
    await planShown(page, GROUP);
    await expect.poll(() => meetings(page).count()).toBe(readmeSample.meetings);
    expect(await hasDay(page, readmeSample.wrong.to)).toBe(1);
    expect(await hasDay(page, readmeSample.wrong.date)).toBe(0);
    await saved(page);

    await page.getByRole("button", { name: /^Undo/ }).first().click();
    await expect.poll(() => meetings(page).count()).toBe(0);
    await page.getByRole("button", { name: /^Redo/ }).first().click();
    await expect.poll(() => meetings(page).count()).toBe(readmeSample.meetings);
  });

  it("becomes a plan by keyboard alone", async () => {
    const { page, chooseNext } = await spec.start();
    await page.getByLabel("Name of the group").waitFor();
    await chooseNext(readmeSample.path);
    await page.keyboard.press("i");
    await row(page, "Caches that lie").waitFor();
    await tabTo(page, fix);
    await page.keyboard.press("Enter");
    // What was pressed is gone, and the focus is at what takes it back.
    await tabTo(page, "Leave as written");
    await page.getByLabel("Name of the group").focus();
    await page.keyboard.type(GROUP);
    await page.keyboard.press("Control+Enter");
    await planShown(page, GROUP);
    await expect.poll(() => hasDay(page, readmeSample.wrong.to)).toBe(1);
    await saved(page);
    await page.keyboard.press("Control+z");
    await expect.poll(() => meetings(page).count()).toBe(0);
  });

  it("brings nothing new into a plan that knows it, and says so", async () => {
    const { page, chooseNext } = await spec.start();
    await makePlan(page, GROUP);
    await chooseNext(readmeSample.path);
    await showImport(page);
    await openButton(page).click();
    await page.getByRole("button", { name: fix }).click();
    await importButton(page).click();
    await expect.poll(() => meetings(page).count()).toBe(readmeSample.meetings);
    await saved(page);

    await showImport(page);
    await openButton(page).click();
    await page.getByText(`Nothing new in ${basename(readmeSample.path)}`).waitFor();
    expect(await importButton(page).isEnabled()).toBe(false);
    await page.getByText("Nothing is wrong with what comes in.").waitFor();
  });

  it("can be dropped anywhere on the window", async () => {
    const { page } = await spec.start();
    await makePlan(page, GROUP);
    const text = readFileSync(readmeSample.path, "utf8");
    await page.evaluate((written) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([written], "README.md"));
      const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent("drop", options));
    }, text);
    await row(page, "Caches that lie").waitFor();
  });

  it.each([
    ["empty.md", new Uint8Array(), "The file is empty."],
    ["photo.md", new Uint8Array([137, 80, 78, 71, 0, 1, 0]), "The file is not a text"],
    ["letter.md", new TextEncoder().encode("Dear all,\n"), "There is nothing in it to import."],
  ])("says of %s why nothing of it is taken", async (name, bytes, sentence) => {
    const { page, chooseNext } = await spec.start();
    const path = join(spec.folder(), name);
    writeFileSync(path, bytes);
    await chooseNext(path);
    await page.getByRole("button", { name: "Import my group’s files" }).click();
    await page.getByText(sentence).waitFor();
    const ready = page.getByRole("button", { name: "Import", exact: true, disabled: false });
    expect(await ready.count()).toBe(0);
    expect(plansIn()).toEqual([]);
  });
});

describe("the sample group", () => {
  const spec = withApp();

  /** What of ours in the data folder tells of the sample. The rest there is Chromium's. */
  function traces(): readonly string[] {
    const top = readdirSync(spec.dataFolder());
    const ofPlans = ["plans", "snapshots"].filter((name) => top.includes(name));
    const folders = ofPlans.flatMap((name) => readdirSync(join(spec.dataFolder(), name)));
    const files = top.filter((name) => name.endsWith(".json"));
    const told = files.filter((name) => {
      const text = readFileSync(join(spec.dataFolder(), name), "utf8");
      return text.includes("Tidepool") || text.includes(samplePlanId);
    });
    return [...folders.filter((name) => name.includes(samplePlanId)), ...told];
  }

  const databases = (page: Page) =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

  it("can be looked around in, and leaves nothing when it is left", async () => {
    const { page } = await spec.start();
    await page.getByRole("button", { name: "Look around with a sample group" }).click();
    await planShown(page, "Tidepool Tinkerers");
    await meetings(page).filter({ hasText: "The slowest query in the room" }).waitFor();
    await page.getByRole("complementary", { name: "Sample group" }).waitFor();
    await expect.poll(() => traces().length).toBeGreaterThan(1);

    await page.getByRole("button", { name: "Leave the sample" }).click();
    await page.getByLabel("Name of the group").waitFor();
    await expect.poll(traces).toEqual([]);
    await expect.poll(() => databases(page)).toEqual([]);
    expect(await page.getByText("Tidepool Tinkerers").count()).toBe(0);
  });
});
