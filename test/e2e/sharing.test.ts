import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { ConvenerApp } from "./app/convenerApp.ts";
import {
  addMeeting,
  makePlan,
  openFile,
  planShown,
  saveBackup,
  saved,
  setTitle,
  titles,
} from "./app/desk.ts";
import { withApp } from "./app/withApp.ts";

const backupSaved = (page: Page) => page.getByText("The backup is saved as").first().waitFor();
const review = (page: Page) => page.getByRole("navigation", { name: "Records with changes" });
const apply = (page: Page) => page.getByRole("button", { name: /^Apply \d/ });

describe("a plan that two people share", () => {
  const spec = withApp();
  const file = (name: string) => join(spec.folder(), name);

  async function saveTo(app: ConvenerApp, path: string): Promise<void> {
    await app.chooseNext(path);
    await saveBackup(app.page);
    await backupSaved(app.page);
    await app.page.getByRole("button", { name: "Dismiss" }).first().click();
  }

  async function openMeeting(page: Page, title: string): Promise<void> {
    await page.getByRole("list", { name: "Meetings" }).getByText(title).first().click();
  }

  /** Mira makes the plan; Tomasz has a copy of it on another computer, and both go on. */
  async function twoCopies() {
    const mira = await spec.start();
    await makePlan(mira.page, "Quill Club");
    await addMeeting(mira.page, "Heaps", "2026-12-03");
    await saveTo(mira, file("mine.convener"));

    const tomasz = await spec.start({ dataFolder: file("other laptop") });
    await tomasz.page.getByLabel("Name of the group").waitFor();
    await tomasz.chooseNext(file("mine.convener"));
    await tomasz.page.getByRole("button", { name: "Open a file…" }).click();
    await planShown(tomasz.page, "Quill Club");
    await tomasz.page.getByRole("link", { name: "Sharing" }).click();
    await tomasz.page.getByLabel("Your name").fill("Tomasz Wolny");
    await tomasz.page.getByLabel("Your name").press("Enter");
    await tomasz.page.getByRole("link", { name: "Calendar" }).click();
    await openMeeting(tomasz.page, "Heaps");
    await setTitle(tomasz.page, "Sieves");
    await addMeeting(tomasz.page, "Ropes", "2026-12-10");
    await saveTo(tomasz, file("theirs.convener"));
    await tomasz.close();

    await openMeeting(mira.page, "Heaps");
    await setTitle(mira.page, "Heaps of heaps");
    return mira;
  }

  async function openTheirs(app: ConvenerApp): Promise<void> {
    await app.chooseNext(file("theirs.convener"));
    await openFile(app.page);
    await app.page.getByRole("heading", { name: "Review Tomasz’s file" }).waitFor();
  }

  async function showMeetings(page: Page): Promise<void> {
    await page.getByRole("link", { name: "Calendar" }).click();
    await planShown(page, "Quill Club");
  }

  it("is reviewed, decided by mouse, merged, and taken back by one undo", async () => {
    const app = await twoCopies();
    const { page } = app;
    await openTheirs(app);
    await page.getByText("1 of 1 record left").waitFor();
    expect(await review(page).getByRole("heading").allInnerTexts()).toEqual([
      "Needs your choice 1",
      "Added by Tomasz 2",
    ]);
    // Nothing has changed yet.
    await showMeetings(page);
    expect(await titles(page)).toEqual(["Heaps of heaps"]);
    await page.getByRole("link", { name: "Sharing" }).click();

    await page.getByRole("radio", { name: "Take Tomasz’s" }).check({ force: true });
    await expect.poll(() => page.getByText("1 of 1 record left").count()).toBe(0);
    await apply(page).click();
    await page.getByRole("heading", { level: 1, name: "Sharing" }).waitFor();
    await page.getByText("No field has two values.").waitFor();
    await showMeetings(page);
    await expect.poll(() => titles(page)).toEqual(["Sieves", "Ropes"]);

    await page.keyboard.press("Control+z");
    await expect.poll(() => titles(page)).toEqual(["Heaps of heaps"]);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => titles(page)).toEqual(["Sieves", "Ropes"]);
    await saved(page);

    // The way back is kept with the plan.
    await page.reload();
    await planShown(page, "Quill Club");
    await page.keyboard.press("Control+z");
    await expect.poll(() => titles(page)).toEqual(["Heaps of heaps"]);
  });

  it("is decided by keyboard alone", async () => {
    const app = await twoCopies();
    const { page } = app;
    await openTheirs(app);
    await page.keyboard.press("j");
    await page.getByRole("heading", { level: 2, name: /^To be announced/ }).waitFor();
    await page.keyboard.press("k");
    await page.keyboard.press("2");
    expect(await page.getByRole("radio", { name: "Take Tomasz’s" }).isChecked()).toBe(true);
    // The field keeps being the one that the keys are about as long as it has the focus.
    await page.getByRole("radio", { name: "Take Tomasz’s" }).focus();
    await page.keyboard.press("1");
    expect(await page.getByRole("radio", { name: "Keep mine" }).isChecked()).toBe(true);
    await page.keyboard.press("Control+Enter");
    await page.getByText("No field has two values.").waitFor();
    await page.keyboard.press("Control+z");
    await saved(page);
    await showMeetings(page);
    await expect.poll(() => titles(page)).toEqual(["Heaps of heaps"]);
  });

  it("keeps both values where nobody decides, until somebody does", async () => {
    const app = await twoCopies();
    const { page } = app;
    await openTheirs(app);
    await apply(page).click();
    const conflict = page.getByRole("region", { name: /, Title$/ });
    await conflict.getByRole("button", { name: "Keep this Heaps of heaps" }).click();
    await page.getByText("No field has two values.").waitFor();
    await showMeetings(page);
    await expect.poll(() => titles(page)).toEqual(["Heaps of heaps", "Ropes"]);
  });

  it("has nothing new in a file that is known", async () => {
    const app = await twoCopies();
    const { page } = app;
    await app.chooseNext(file("mine.convener"));
    await openFile(page);
    await page.getByRole("heading", { name: "Nothing new in this file" }).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Data folder").waitFor();
  });

  it("goes back to a snapshot, and forth again by one undo", async () => {
    const first = await spec.start();
    await makePlan(first.page, "Quill Club");
    await addMeeting(first.page, "Heaps", "2026-12-03");
    await first.close();

    const { page } = await spec.start();
    await planShown(page, "Quill Club");
    await openMeeting(page, "Heaps");
    await setTitle(page, "Sieves");
    await page.getByRole("link", { name: "Sharing" }).click();
    await page
      .getByRole("button", { name: /^Look at the snapshot/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Go back: 1 change" }).click();
    await saved(page);
    await showMeetings(page);
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => titles(page)).toEqual(["Sieves"]);
  });
});
