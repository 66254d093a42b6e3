import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { askHost } from "./app/askHost.ts";
import { makePlan, meetings, saved, setTitle, titles } from "./app/desk.ts";
import { withApp } from "./app/withApp.ts";

/** The month that a spec is about, whatever day it runs on. */
async function showMonth(page: Page, month: string, title: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, `#/calendar?mode=month&month=${month}`);
  await page.getByRole("grid", { name: title }).waitFor();
}

const dayOf = (page: Page, date: string) => page.locator(`[data-date="${date}"]`);
const links = (page: Page, date: string) => dayOf(page, date).getByRole("link");
const wordsOn = (page: Page, date: string) =>
  expect.poll(async () => (await links(page, date).allInnerTexts()).join("; "));
const mode = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).check();

/** Back from the page of a meeting, to the month that led there. */
async function back(page: Page, title: string): Promise<void> {
  await page.keyboard.press("Alt+ArrowLeft");
  await page.getByRole("grid", { name: title }).waitFor();
}

/** Makes a meeting on a day by its sign there, and gives it a title in the agenda. */
async function makeHeaps(page: Page): Promise<void> {
  await showMonth(page, "2027-05", "May 2027");
  await dayOf(page, "2027-05-11").hover();
  await page.getByRole("button", { name: "New meeting on Tuesday 11 May 2027" }).click();
  await expect.poll(() => page.evaluate(() => window.location.hash)).toContain("meeting?id=");
  await back(page, "May 2027");
  await wordsOn(page, "2027-05-11").toContain("TBA");
  await mode(page, "Agenda");
  await meetings(page).getByRole("button").click();
  await setTitle(page, "Heaps");
  await mode(page, "Month");
  await wordsOn(page, "2027-05-11").toContain("Heaps");
}

async function pick(page: Page, date: string, action: RegExp): Promise<void> {
  await links(page, date).hover();
  await dayOf(page, date)
    .getByRole("button", { name: /^Actions for/ })
    .click();
  await page.getByRole("menuitem", { name: action }).click();
}

interface Listed {
  readonly value: readonly { readonly id: string }[];
}

describe("the calendar by mouse", () => {
  const spec = withApp();

  async function start() {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await makeHeaps(page);
    return page;
  }

  it("makes a meeting on a day, copies it for later, and takes the copy back", async () => {
    const page = await start();
    await pick(page, "2027-05-11", /^Duplicate/);
    await page.getByRole("button", { name: "Next month (J)" }).click();
    await wordsOn(page, "2027-06-08").toContain("Heaps");
    await page.getByRole("button", { name: "Undo copy of a meeting (Heaps)" }).first().click();
    await wordsOn(page, "2027-06-08").toBe("");
    await page.getByRole("button", { name: "Previous month (K)" }).click();
    await wordsOn(page, "2027-05-11").toContain("Heaps");
  });

  it("says that there is no meeting, and why, and keeps the day", async () => {
    const page = await start();
    await pick(page, "2027-05-11", /^No meeting/);
    await page.getByLabel("Reason").fill("The host is away");
    await page.getByRole("button", { name: "Say there is no meeting" }).click();
    await wordsOn(page, "2027-05-11").toContain("NO MEETING");
    await wordsOn(page, "2027-05-11").toContain("The host is away");
    await mode(page, "Year");
    await page.getByRole("link", { name: /11 May, No meeting/ }).waitFor();
    await mode(page, "Agenda");
    await meetings(page).filter({ hasText: "The host is away" }).waitFor();
  });

  it("moves a meeting, and postpones and cancels it in the same place", async () => {
    const page = await start();
    await pick(page, "2027-05-11", /^Move/);
    await page.getByLabel("New day").fill("2027-05-18");
    await page.getByRole("button", { name: "Move to Tue 18 May" }).click();
    await wordsOn(page, "2027-05-18").toContain("Heaps");
    await wordsOn(page, "2027-05-11").toBe("");
    await pick(page, "2027-05-18", /^Move/);
    await page.getByRole("radio", { name: "Postpone, new date open" }).check();
    await page.getByRole("button", { name: "Postpone", exact: true }).click();
    await wordsOn(page, "2027-05-18").toContain("new date open");
    await page.getByRole("button", { name: "Undo postponement (Heaps)" }).first().click();
    await wordsOn(page, "2027-05-18").not.toContain("new date open");
    await pick(page, "2027-05-18", /^Move/);
    await page.getByRole("radio", { name: "Cancel the meeting" }).check();
    await page.getByRole("button", { name: "Cancel the meeting" }).click();
    await expect.poll(() => links(page, "2027-05-18").innerText()).toContain("Cancelled");
  });

  it("shows that a meeting is announced, and names the posts that a move leaves out of date", async () => {
    const app = await spec.start();
    const { page } = app;
    await makePlan(page, "Quill Club");
    await makeHeaps(page);
    const meeting = await links(page, "2027-05-11").getAttribute("data-meeting");
    const posting = { meeting, channel: "meetup", postedOn: "2027-04-01", language: "en" };
    const edits = Object.entries({ ...posting, said: { date: "2027-05-11" } }).map(
      ([field, value]) => ({ table: "posting", id: "0".repeat(20), field, value }),
    );
    const listed = (await askHost(app, "listPlans", "[]")) as unknown as Listed;
    const act = { act: { name: "mark-posted" }, edits };
    const done = await askHost(app, "commit", JSON.stringify([listed.value[0]?.id, act]));
    expect(done.ok).toBe(true);
    await page.reload();
    await wordsOn(page, "2027-05-11").toContain("Announced");
    await pick(page, "2027-05-11", /^Move/);
    await page.getByText("This post will be out of date:").waitFor();
    await page.getByText("Meetup, posted on Thu 1 Apr").waitFor();
    await page.getByLabel("New day").fill("2027-05-18");
    await page.getByRole("button", { name: "Move to Tue 18 May" }).click();
    await wordsOn(page, "2027-05-18").toContain("1 post stale");
  });

  it("keeps the way somebody looks at it, also after the page is loaded again", async () => {
    const page = await start();
    await mode(page, "Year");
    await page.getByRole("heading", { level: 1, name: "2027" }).waitFor();
    await saved(page);
    await page.evaluate(() => {
      window.location.hash = "";
    });
    await page.reload();
    const year = page.getByRole("radio", { name: "Year", exact: true });
    await expect.poll(() => year.isChecked()).toBe(true);
  });

  it("shows three meetings of a day, and all of them on demand", async () => {
    const page = await start();
    for (let count = 2; count <= 5; count += 1) {
      await dayOf(page, "2027-05-11").hover();
      await page.getByRole("button", { name: "New meeting on Tuesday 11 May 2027" }).click();
      await expect.poll(() => page.evaluate(() => window.location.hash)).toContain("meeting?id=");
      await back(page, "May 2027");
    }
    await expect.poll(() => links(page, "2027-05-11").count()).toBe(3);
    await page.getByRole("button", { name: "2 more on Tuesday 11 May 2027" }).click();
    const dialog = page.getByRole("dialog", { name: "Meetings on Tuesday 11 May 2027" });
    await expect.poll(() => dialog.getByRole("link").count()).toBe(5);
  });
});

describe("the calendar by keyboard alone", () => {
  const spec = withApp();

  /** Tab until a day of the grid has the focus: it is one stop among the controls of the page. */
  async function tabToGrid(page: Page): Promise<void> {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press("Tab");
      if ((await focusedDay(page)) !== null) return;
    }
    throw new Error("Tab does not lead to the grid.");
  }
  const focusedDay = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute("data-date") ?? null);

  it("goes from day to day, week to week, month to month and year to year", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await showMonth(page, "2027-05", "May 2027");
    await tabToGrid(page);
    const ways: readonly (readonly [string, string])[] = [
      ["ArrowRight", "2027-05-02"],
      ["ArrowDown", "2027-05-09"],
      ["PageDown", "2027-06-09"],
      ["Shift+PageDown", "2028-06-09"],
      ["Shift+PageUp", "2027-06-09"],
      ["PageUp", "2027-05-09"],
      ["ArrowUp", "2027-05-02"],
      ["ArrowLeft", "2027-05-01"],
      ["ArrowLeft", "2027-04-30"],
    ];
    for (const [key, date] of ways) {
      await page.keyboard.press(key);
      await expect.poll(() => focusedDay(page)).toBe(date);
    }
    await page.getByRole("grid", { name: "April 2027" }).waitFor();
    await page.keyboard.press("Digit1");
    await page.getByRole("heading", { level: 1, name: "2027" }).waitFor();
    await page.keyboard.press("Digit2");
    await page.getByRole("grid", { name: "April 2027" }).waitFor();
    await tabToGrid(page);
    await page.keyboard.press("j");
    await page.getByRole("grid", { name: "May 2027" }).waitFor();
    await expect.poll(() => focusedDay(page)).toBe("2027-05-30");
  });

  it("makes, copies, skips and moves a meeting, and takes it all back", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await showMonth(page, "2027-05", "May 2027");
    await tabToGrid(page);
    for (let days = 0; days < 10; days += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(() => focusedDay(page)).toBe("2027-05-11");
    await page.keyboard.press("n");
    await expect.poll(() => page.evaluate(() => window.location.hash)).toContain("meeting?id=");
    await back(page, "May 2027");
    await wordsOn(page, "2027-05-11").toContain("TBA");

    await tabToGrid(page);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => window.location.hash)).toContain("meeting?id=");
    await back(page, "May 2027");
    await tabToGrid(page);
    await page.keyboard.press("x");
    await page.getByLabel("Reason").waitFor();
    await page.keyboard.type("The host is away");
    await page.keyboard.press("Enter");
    await wordsOn(page, "2027-05-11").toContain("The host is away");
    await page.keyboard.press("Control+z");
    await wordsOn(page, "2027-05-11").toContain("TBA");

    await page.keyboard.press("d");
    await page.keyboard.press("PageDown");
    await wordsOn(page, "2027-06-08").toContain("TBA");
    await page.keyboard.press("PageUp");

    await page.keyboard.press("m");
    const newDay = page.getByLabel("New day");
    await newDay.waitFor();
    await page.keyboard.press("Tab");
    // The first part of the field is the day or the month, as the system writes dates.
    await page.keyboard.press("ArrowUp");
    const date = await newDay.inputValue();
    expect(date).not.toBe("2027-05-11");
    await page.keyboard.press("Enter");
    await showMonth(page, date.slice(0, 7), date.startsWith("2027-06") ? "June 2027" : "May 2027");
    await wordsOn(page, date).toContain("TBA");
    for (let acts = 0; acts < 3; acts += 1) {
      await saved(page);
      await page.keyboard.press("Control+z");
    }
    await wordsOn(page, date).toBe("");
    await mode(page, "Agenda");
    await expect.poll(() => titles(page)).toEqual([]);
  });
});

describe("the calendar in French", () => {
  const spec = withApp();

  it("names months, days and modes in French", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await page.keyboard.press("Control+,");
    const languages = page.getByRole("radiogroup", { name: "Language" });
    await languages.getByRole("radio", { name: "Français" }).click({ force: true });
    await page.getByRole("heading", { level: 1, name: "Réglages" }).waitFor();
    await showMonth(page, "2027-05", "Mai 2027");
    await page.getByRole("heading", { level: 1, name: "Mai 2027" }).waitFor();
    expect(await page.getByRole("columnheader").allInnerTexts()).toContain("mar.");
    await dayOf(page, "2027-05-01").getByText("1er mai").waitFor();
    await page.getByRole("link", { name: /^janv\./ }).waitFor();
    await mode(page, "Année");
    await page.getByText("Aucune rencontre en 2027").waitFor();
  });
});
