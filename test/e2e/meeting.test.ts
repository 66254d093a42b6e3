import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addMeeting, makePlan, saved } from "./app/desk.ts";
import { withApp } from "./app/withApp.ts";

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const parts = (page: Page) => region(page, "Agenda").getByRole("listitem");
const times = (page: Page) => parts(page).locator("time").allInnerTexts();
const lengthOf = (page: Page, part: string) => page.getByLabel(`Minutes for ${part}`);
const stateChip = (page: Page) =>
  region(page, "At a glance").getByRole("button", { name: /^(Planned|Confirmed) State/ });
const undoButton = (page: Page) => page.locator(".topbar").getByRole("button", { name: /^Undo/ });

/** Presses Tab until something has the focus, as far as the page goes. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${target.toString()}.`);
}

/** Takes back one act after the other until there is none. */
async function undoAll(page: Page): Promise<number> {
  for (let acts = 0; ; acts += 1) {
    if (await undoButton(page).isDisabled()) return acts;
    const name = (await undoButton(page).getAttribute("aria-label")) ?? "";
    await undoButton(page).click();
    await saved(page);
    await expect
      .poll(async () => {
        const isOver = await undoButton(page).isDisabled();
        return isOver || (await redoName(page)) === name.replace(/^Undo/, "Redo");
      })
      .toBe(true);
  }
}

const redoName = (page: Page) =>
  page.locator(".topbar").getByRole("button", { name: /^Redo/ }).getAttribute("aria-label");

/** Whether anything is wider than the place that it has. */
function widest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const panes = [document.scrollingElement, ...document.querySelectorAll(".content, .inspector")];
    return Math.max(...panes.map((pane) => (pane ? pane.scrollWidth - pane.clientWidth : 0)));
  });
}

describe("the page of a meeting", () => {
  const spec = withApp();

  async function openMeeting(title = "Heaps") {
    const app = await spec.start();
    await makePlan(app.page, "Quill Club");
    await addMeeting(app.page, title, "2026-12-03");
    await app.page.getByRole("button", { name: "Open the meeting" }).click();
    await region(app.page, "At a glance").waitFor();
    return app;
  }

  it("takes the plan of an evening by mouse, and one undo after the other takes it back", async () => {
    const { page } = await openMeeting();
    const facts = region(page, "Facts");
    await facts.getByLabel("Start").fill("19:00");
    await facts.getByLabel("Start").press("Enter");
    await choose(page, "Venue", "The Mill");
    await region(page, "At a glance").getByText("The Mill").waitFor();

    await page.getByRole("button", { name: "Heaps", exact: true }).click();
    await choose(page, "Add a speaker", "Zora Quill");
    await region(page, "Talks").getByRole("link", { name: "Zora Quill" }).waitFor();

    await page.getByRole("button", { name: "Lay it out from the talks" }).click();
    await expect.poll(() => times(page)).toEqual(["19:00", "19:15", "19:45"]);
    await lengthOf(page, "Heaps").fill("60");
    await lengthOf(page, "Heaps").press("Enter");
    await expect.poll(() => times(page)).toEqual(["19:00", "19:15", "20:15"]);
    await facts.getByLabel("Start").fill("18:30");
    await facts.getByLabel("Start").press("Enter");
    await expect.poll(() => times(page)).toEqual(["18:30", "18:45", "19:45"]);
    await drag(page, { from: 2, to: 0 });
    await expect.poll(() => times(page)).toEqual(["18:30", "18:45", "19:00"]);
    await page.getByText("Time to talk is now 1 of 3.").waitFor({ state: "attached" });

    await stateChip(page).click();
    await page.getByRole("listbox").getByRole("option", { name: "Confirmed" }).click();
    await page.getByLabel("New task").fill("Order food");
    await page.getByLabel("New task").press("Enter");
    await page.getByRole("checkbox", { name: "Order food" }).click();
    await region(page, "Checklist").getByText("1 of 1").waitFor();
    await saved(page);

    await page.reload();
    await expect.poll(() => times(page)).toEqual(["18:30", "18:45", "19:00"]);
    expect(await region(page, "Checklist").getByText("1 of 1").count()).toBe(1);
    expect(await stateChip(page).innerText()).toContain("Confirmed");
    expect(await undoAll(page)).toBeGreaterThanOrEqual(11);
    await page.getByRole("heading", { name: "This meeting is not in the plan" }).waitFor();
  });

  it("takes it by keyboard alone", async () => {
    const { page } = await openMeeting();
    await tabTo(page, page.getByRole("button", { name: "Lay it out from the talks" }));
    await page.keyboard.press("Enter");
    await expect.poll(() => parts(page).count()).toBe(3);

    await tabTo(page, lengthOf(page, "Heaps"));
    await page.keyboard.press("Shift+ArrowUp");
    await expect.poll(() => lengthOf(page, "Heaps").inputValue()).toBe("35");
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => parts(page).first().getByLabel("Minutes for Heaps").count()).toBe(1);
    await focused(lengthOf(page, "Heaps"));
    await page.keyboard.press("Insert");
    await focused(page.getByLabel("Title of part 2"));
    await page.keyboard.type("Quiz");
    await page.keyboard.press("Enter");
    await page.getByLabel("Minutes for Quiz").waitFor();
    await saved(page);

    await tabTo(page, region(page, "Facts").getByLabel("Start"));
    await region(page, "Facts").getByLabel("Start").pressSequentially("0700PM");
    await page.keyboard.press("Enter");
    await expect.poll(() => times(page)).toEqual(["19:00", "19:35", "19:50", "20:05"]);
    await tabTo(page, region(page, "Facts").getByRole("combobox", { name: "Venue" }));
    await page.keyboard.type("The Mill");
    await page.getByRole("option", { name: "Create “The Mill”" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await region(page, "At a glance").getByText("The Mill").waitFor();
    await tabTo(page, page.getByLabel("New task"));
    await page.keyboard.type("Order food");
    await page.keyboard.press("Enter");
    await page.getByRole("checkbox", { name: "Order food" }).waitFor();

    await page.keyboard.press("Tab");
    await page.keyboard.press("s");
    await page.getByRole("listbox").getByRole("option", { name: "Confirmed" }).waitFor();
    await page.keyboard.type("Confirmed");
    await page.keyboard.press("Enter");
    await expect.poll(() => stateChip(page).innerText()).toContain("Confirmed");
    await saved(page);
    expect(await undoAll(page)).toBeGreaterThanOrEqual(9);
  });

  it("offers what mends a problem by its name, and takes it back", async () => {
    const { page } = await openMeeting("The 27nd of October");
    const problems = page.getByRole("complementary", { name: "Problems of this meeting" });
    await problems.getByRole("button", { name: "Write “27th”" }).click();
    const title = region(page, "At a glance").getByLabel("Title");
    await expect.poll(() => title.inputValue()).toBe("The 27th of October");
    await expect.poll(() => problems.getByRole("button").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => title.inputValue()).toBe("The 27nd of October");
  });

  it("shows how a text reads, and who changed what", async () => {
    const { page } = await openMeeting();
    const tabs = page.getByRole("navigation", { name: "Parts of the meeting" });
    await tabs.getByRole("button", { name: "Texts" }).click();
    const source = "We *look* at <b>heaps</b>.";
    await page.getByRole("textbox", { name: "Description of the meeting" }).fill(source);
    const preview = page.getByRole("region", { name: "Preview" }).first();
    await preview.locator("em").filter({ hasText: "look" }).waitFor();
    // What could be markup of the page is shown as it was typed.
    expect(await preview.innerText()).toContain("<b>heaps</b>");
    expect(await preview.locator("b").count()).toBe(0);
    await page.getByRole("textbox", { name: "Description of the meeting" }).blur();
    await saved(page);
    await tabs.getByRole("button", { name: "History" }).click();
    const history = page.getByRole("list", { name: "History" }).getByRole("listitem");
    await history.filter({ hasText: source }).waitFor();
    await history.filter({ hasText: "Thu, 3 Dec 2026" }).waitFor();
  });

  it("has room for any title and any name", async () => {
    const { page } = await openMeeting();
    const title = region(page, "At a glance").getByLabel("Title");
    const family = "\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}";
    const odd = [
      "W".repeat(300),
      "مجموعات البيانات الكبيرة",
      "山田太郎のヒープ入門".repeat(12),
      family,
    ];
    await page.getByRole("button", { name: "Heaps", exact: true }).click();
    for (const words of odd) {
      await choose(page, "Add a speaker", words);
      await region(page, "Talks").getByRole("link", { name: words }).waitFor();
      await title.fill(words);
      await title.press("Enter");
      await page.getByRole("heading", { level: 1, name: words }).waitFor();
      for (const size of [
        { width: 1440, height: 900 },
        { width: 900, height: 600 },
        { width: 720, height: 600 },
      ]) {
        await page.setViewportSize(size);
        expect(await widest(page)).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });
});

/** Makes a new one of a name, from the field where one is picked. */
async function choose(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  // The list goes where the page is scrolled, so the field comes into sight first.
  await field.click();
  await field.fill(name);
  await page.getByRole("option", { name: `Create “${name}”` }).click();
}

async function focused(target: Locator): Promise<void> {
  await expect
    .poll(() => target.evaluate((element) => element === document.activeElement))
    .toBe(true);
}

/** Drags a part by its grip over another one. */
async function drag(page: Page, { from, to }: { from: number; to: number }): Promise<void> {
  const grip = (place: number) => parts(page).nth(place).locator(".grip");
  await grip(to).scrollIntoViewIfNeeded();
  const [start, end] = [await grip(from).boundingBox(), await grip(to).boundingBox()];
  if (!start || !end) throw new Error("The part cannot be seen.");
  await page.mouse.move(start.x + 5, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 5, end.y + end.height / 2, { steps: 5 });
  await page.mouse.up();
}
