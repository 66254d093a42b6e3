import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { writeBackup } from "#core/backup/writeBackup.ts";
import { edit } from "#core/changes/edit.ts";
import { deriveId } from "#core/model/id.ts";
import { groupId } from "#core/model/records/group.ts";
import { lineDifference } from "#core/text/difference/lineDifference.ts";
import { importedLaptop } from "#test/builders/importedLaptop.ts";
import { projectRoot } from "#test/run/projectRoot.ts";
import type { ConvenerApp } from "./app/convenerApp.ts";
import { copiedTexts, watchClipboard } from "./app/clipboard.ts";
import { withApp } from "./app/withApp.ts";

const readme = readFileSync(join(projectRoot, "test", "fixtures", "readme", "kiln.md"), "utf8");
const venue = deriveId("venue", "loft");

/** The plan of the README, whose April meeting has a talk, an hour and a venue. */
function planBytes(): Uint8Array {
  const { laptop, view } = importedLaptop({ name: "kiln.md", text: readme });
  const meeting = april(view())!;
  const talk = view().talksOf(meeting.id)[0]?.id ?? deriveId("talk", "profiling");
  laptop.write([
    edit(["group", groupId, "name"], "Kiln Club"),
    edit(["meeting", meeting.id, "when"], { date: "2027-04-01", start: "19:00", minutes: 120 }),
    edit(["meeting", meeting.id, "venue"], venue),
    edit(["venue", venue, "name"], "The Loft"),
    edit(["talk", talk, "meeting"], meeting.id),
    edit(["talk", talk, "title"], "Profiling, gently"),
    edit(["talk", talk, "abstract"], { format: "markdown", source: "Measure **first**." }),
  ]);
  return writeBackup({ log: laptop.log, files: new Map() }, { now: 0, appVersion: "0.0.0" });
}

function april(view: ReturnType<ReturnType<typeof importedLaptop>["view"]>) {
  return view.meetings.find(({ when }) => when?.date === "2027-04-01");
}

describe("publishing a meeting", () => {
  const spec = withApp();

  async function start(): Promise<ConvenerApp> {
    const folder = join(spec.folder(), "chosen");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "Kiln Club.convener"), planBytes());
    const app = await spec.start();
    await app.page.getByLabel("Name of the group").waitFor();
    await app.chooseNext(join(folder, "Kiln Club.convener"));
    await app.page.getByRole("button", { name: "Open a file…" }).click();
    await app.page.getByRole("link", { name: "Publish" }).first().click();
    await app.page.getByLabel("Meeting", { exact: true }).selectOption({ label: APRIL });
    await watchClipboard(app.page);
    return app;
  }
  const inFolder = (name: string) => join(spec.folder(), "chosen", name);

  it("copies every field of Meetup's form, as it is shown", async () => {
    const { page } = await start();
    for (const name of ["Title", "Date", "Start", "Duration", "Venue"]) {
      await page.getByRole("button", { name: `Copy: ${name}`, exact: true }).click();
    }
    await page.getByRole("button", { name: "Copy as plain text: Description" }).click();
    await page.getByRole("button", { name: "Copy with bold: Description" }).click();
    const copied = await copiedTexts(page);
    expect(copied.slice(0, 5)).toEqual([
      ...["Profiling, gently", "2027-04-01", "19:00", "2\u00a0h", "The Loft"],
    ]);
    expect(copied[5]).toContain("Measure first.");
    expect(copied[6]).toContain("Measure **first**.");
    await page.getByRole("status").filter({ hasText: "Copied: Copy with bold" }).waitFor();
  });

  it("copies them by one key, field after field, in the language that another one chose", async () => {
    const { page } = await start();
    await page.getByRole("button", { name: "Copy: Title" }).waitFor();
    await page.getByRole("link", { name: /^Meetup/ }).focus();
    for (const key of ["c", "c", "c", "c", "c", "Shift+C"]) await page.keyboard.press(key);
    await expect.poll(async () => (await copiedTexts(page)).length).toBe(6);
    const english = await copiedTexts(page);
    expect(english[0]).toBe("Profiling, gently");
    expect(english.at(-1)).toContain("Measure **first**.");

    await page.keyboard.press("l");
    await page.getByRole("radio", { name: "Français" }).and(page.locator(":checked")).waitFor();
    await expect.poll(() => description(page)).toContain("Lieu");
    // The window speaks as before.
    await page.getByRole("button", { name: "Copy with bold: Description" }).click();
    expect((await copiedTexts(page)).at(-1)).toContain("Lieu");
  });

  it("writes the calendar into the group's own file, and leaves every other byte as it was", async () => {
    const app = await start();
    const path = inFolder("kiln.md");
    writeFileSync(path, readme);
    await app.page.getByRole("link", { name: /^README table/ }).click();
    await app.chooseNext(path);
    await app.page.getByRole("button", { name: "Choose the file…" }).click();
    const changed = app.page.locator(".ldiff ins").filter({ hasText: "Profiling, gently" });
    await changed.waitFor();
    expect(readFileSync(path, "utf8")).toBe(readme);
    await app.page.getByRole("button", { name: "Save into kiln.md" }).click();
    await app.page.getByText("kiln.md is saved on this computer.").waitFor();
    const written = readFileSync(path, "utf8");
    const lines = lineDifference(readme, written).filter(({ kind }) => kind !== "same");
    expect(lines.map(({ kind }) => kind)).toEqual(["removed", "added"]);
    expect(lines[1]?.text).toContain("Profiling, gently");
    // Once it is as the plan says, there is nothing to save.
    const save = app.page.getByRole("button", { name: "Save into kiln.md" });
    await expect.poll(() => save.getAttribute("aria-disabled")).toBe("true");
  });

  it("saves the meeting, and the whole calendar, as files for calendars", async () => {
    const app = await start();
    await app.page.getByRole("link", { name: /^Calendar file/ }).click();
    for (const name of ["2027-04-01.ics", "calendar.ics"]) {
      await app.chooseNext(inFolder(name));
      await app.page.getByRole("button", { name: `Save ${name}` }).click();
      await app.page.getByText(`Saved as ${name}.`).waitFor();
    }
    expect(readFileSync(inFolder("2027-04-01.ics"), "utf8")).toContain("Profiling\\, gently");
    const all = readFileSync(inFolder("calendar.ics"), "utf8");
    expect(all.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(3);
  });

  it("tells what of a post is out of date once the meeting moves, until the move is undone", async () => {
    const { page } = await start();
    await page.getByLabel("Link to the post").fill("meetup.example");
    await page.getByText("A link begins with").waitFor();
    await page.getByLabel("Link to the post").fill("https://meetup.example/1");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Posted by").waitFor();
    const meetup = page.getByRole("link", { name: /^Meetup/ });
    await meetup.filter({ hasText: "Current" }).waitFor();
    await page.getByRole("button", { name: "Open the post" }).waitFor();

    await moveTo(page, "2027-04-08");
    await meetup.filter({ hasText: "Out of date" }).waitFor();
    const banner = page.getByRole("status").filter({ hasText: "Meetup still shows" });
    expect(await banner.locator("del").innerText()).toMatch(/1 Apr 2027$/);
    expect(await banner.locator("ins").innerText()).toMatch(/8 Apr 2027$/);
    expect(await page.getByRole("link", { name: /1 post out of date/ }).count()).toBe(1);
    await page.getByRole("button", { name: "Copy the correction" }).click();
    expect((await copiedTexts(page)).at(-1)).toContain("not Thursday 1 April 2027");

    await page.getByRole("button", { name: /^Undo/ }).first().click();
    await meetup.filter({ hasText: "Current" }).waitFor();
    await page.getByRole("button", { name: /^Undo/ }).first().click();
    await meetup.filter({ hasText: "Not posted" }).waitFor();
  });

  /** Through another view, whose own spec says how. */
  async function moveTo(page: Page, date: string): Promise<void> {
    const address = page.url();
    await page.locator(".crumb a").click();
    await page.getByLabel("Date", { exact: true }).fill(date);
    await page.getByLabel("Date", { exact: true }).press("Enter");
    await page.getByRole("button", { name: /^Undo/ }).first().waitFor();
    await page.evaluate((to) => {
      location.hash = new URL(to).hash;
    }, address);
  }
});

const APRIL = "Thu, 1 Apr 2027 · Profiling, gently";

function description(page: Page): Promise<string> {
  return page.locator("[data-copy-field=description] .pfv").innerText();
}
