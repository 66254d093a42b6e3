import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Edit } from "#core/changes/edit.ts";
import { edit } from "#core/changes/edit.ts";
import { deriveId } from "#core/model/id.ts";
import { askHost } from "./app/askHost.ts";
import type { ConvenerApp } from "./app/convenerApp.ts";
import { addMeeting, makePlan, saved } from "./app/desk.ts";
import { withApp } from "./app/withApp.ts";

const rows = (page: Page, list: string) =>
  page.getByRole("listbox", { name: list }).getByRole("option");
const detail = (page: Page, name: string) => page.getByRole("complementary", { name, exact: true });
const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
const view = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Main" }).getByRole("link", { name });

async function addByMouse(page: Page, kind: "person" | "venue", name: string) {
  await page.getByRole("button", { name: `New ${kind}`, exact: true }).click();
  await page.getByRole("dialog").getByLabel("Name").fill(name);
  await page.getByRole("button", { name: `Add this ${kind}` }).click();
  await heading(page, name);
  await saved(page);
}

const addPerson = (page: Page, name: string) => addByMouse(page, "person", name);

/** Types over a fact and leaves it. */
async function change(page: Page, label: string, text: string) {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.blur();
  await saved(page);
}

/** Rows that nobody wants to type in by hand. */
async function write(app: ConvenerApp, edits: readonly Edit[]) {
  const plans = (await askHost(app, "listPlans", "[]")) as unknown as {
    readonly value: readonly { readonly id: string }[];
  };
  const act = { act: { name: "import-file" }, edits };
  const answer = await askHost(app, "commit", JSON.stringify([plans.value[0]?.id, act]));
  expect(answer).toMatchObject({ ok: true });
  await app.page.reload();
  await view(app.page, "Speakers").click();
}

/** By its letter after G, which a field would take for a text. */
async function goTo(page: Page, letter: string) {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press("g");
  await page.keyboard.press(letter);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("the people of a plan", () => {
  const spec = withApp();

  async function start() {
    const app = await spec.start();
    await makePlan(app.page, "Quill Club");
    return app;
  }

  it("are added, changed, found, removed and brought back by mouse", async () => {
    const { page } = await start();
    await view(page, "Speakers").click();
    await page.getByText("Nobody on the roster yet").waitFor();
    await page.getByRole("button", { name: "Add a person" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill("Zora Quill");
    await page.getByRole("button", { name: "Add this person" }).click();
    await heading(page, "Zora Quill");
    await expect.poll(() => rows(page, "Roster").count()).toBe(1);
    await addPerson(page, "Élise Würz");
    await change(page, "Mail", "elise@example.org");
    await change(page, "Pronouns", "she/her");
    await page.getByLabel("Photos").selectOption("No");
    await saved(page);
    await detail(page, "Élise Würz").getByText("she/her").waitFor();
    expect((await rows(page, "Roster").allInnerTexts()).join()).not.toContain("elise@example.org");

    await page.getByRole("searchbox").fill("wurz ELI");
    await expect.poll(() => rows(page, "Roster").count()).toBe(1);
    await page.getByRole("searchbox").fill("nobody");
    await page.getByRole("button", { name: "Show all 2" }).click();
    await expect.poll(() => rows(page, "Roster").count()).toBe(2);

    await rows(page, "Roster").filter({ hasText: "Zora" }).click();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Remove this person" }).click();
    await heading(page, "Élise Würz");
    await expect.poll(() => rows(page, "Roster").count()).toBe(1);
    await saved(page);
    await page.getByRole("region", { name: "Just done" }).getByRole("button").last().click();
    await expect.poll(() => rows(page, "Roster").count()).toBe(2);
  });

  it("are added, chosen, changed and removed by keyboard alone", async () => {
    const { page } = await start();
    const { keyboard } = page;
    await goTo(page, "s");
    await page.getByText("Nobody on the roster yet").waitFor();
    for (const name of ["Zora Quill", "Bela Würz", "Ada Ropes"]) {
      await keyboard.press("Control+n");
      await page.getByRole("dialog").waitFor();
      await keyboard.type(name);
      await keyboard.press("Enter");
      await heading(page, name);
      await saved(page);
    }
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.ariaLabel))
      .toBe("Ada Ropes");
    await keyboard.press("Control+f");
    await keyboard.type("bela");
    await expect.poll(() => rows(page, "Roster").count()).toBe(1);
    await keyboard.press("Escape");
    await page.getByRole("listbox", { name: "Roster" }).focus();
    await keyboard.press("Home");
    await heading(page, "Ada Ropes");
    await keyboard.press("ArrowDown");
    await heading(page, "Bela Würz");
    await keyboard.press("z");
    await heading(page, "Zora Quill");
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.type("zora@example.org");
    await keyboard.press("Tab");
    await saved(page);
    expect(await page.getByLabel("Mail", { exact: true }).inputValue()).toBe("zora@example.org");
    await page.getByRole("listbox", { name: "Roster" }).focus();
    await keyboard.press("Delete");
    await heading(page, "Bela Würz");
    await keyboard.press("Control+z");
    await expect.poll(() => rows(page, "Roster").count()).toBe(3);
  });

  it("who may be the same are pointed out, and lead to each other", async () => {
    const { page } = await start();
    await view(page, "Speakers").click();
    await addPerson(page, "Jan Kowalski");
    await page.getByRole("button", { name: "New person", exact: true }).click();
    await page.getByRole("dialog").getByLabel("Name").fill("kowal");
    await page.getByRole("dialog").getByRole("button", { name: "Show Jan Kowalski" }).waitFor();
    await page.getByRole("dialog").getByLabel("Name").fill("Kowalski Jan");
    await page.getByRole("button", { name: "Add this person" }).click();
    await page.getByText("Perhaps the same as Jan Kowalski").waitFor();
    await page.getByRole("link", { name: "Show Jan Kowalski" }).click();
    await heading(page, "Jan Kowalski");
    await page.getByText("It is the same name in another order.").waitFor();
    await page.keyboard.press("Alt+ArrowLeft");
    await heading(page, "Kowalski Jan");
  });

  it("lead to their meetings and back, and what was said with them stays", async () => {
    const { page } = await start();
    await addMeeting(page, "Heaps", "2099-12-03");
    await view(page, "Speakers").click();
    await addPerson(page, "Zora Quill");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("dialog").getByLabel("Title").fill("Tries");
    await page.getByRole("dialog").getByLabel("Meeting").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Add the talk" }).click();
    await page.getByRole("link", { name: /Tries/ }).click();
    await expect.poll(() => page.url()).toContain("meeting?id=");
    await page.keyboard.press("Alt+ArrowLeft");
    await heading(page, "Zora Quill");

    await page.getByRole("button", { name: "Log contact" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("What was said").fill("Asked by mail");
    await dialog.getByLabel("Next step").fill("Remind her");
    await dialog.getByLabel("By", { exact: true }).fill("2020-01-02");
    await dialog.getByRole("button", { name: "Log contact" }).click();
    await page.getByText("late since").first().waitFor();
    await rows(page, "Roster").filter({ hasText: "Remind her" }).waitFor();
  });

  it("have any name, or none, and nothing breaks or overflows", async () => {
    const app = await start();
    const { page } = app;
    await page.setViewportSize({ width: 900, height: 600 });
    const names = ["Supercalifragilistic".repeat(15), "نورا الحسن", "山田太郎", "👩‍👩‍👧‍👦 Family"];
    await write(app, [
      ...names.map((name) => edit(["person", deriveId("person", name), "name"], name)),
      edit(["person", deriveId("person", "nobody"), "email"], "nobody@example.org"),
    ]);
    await expect.poll(() => rows(page, "Roster").count()).toBe(5);
    for (const row of await rows(page, "Roster").all()) {
      await row.click();
      await page.getByRole("heading", { level: 2, name: "Contact" }).first().waitFor();
      expect(await overflow(page)).toBe(0);
    }
    await heading(page, "No name yet");
    expect(await page.getByLabel("Mail", { exact: true }).inputValue()).toBe("nobody@example.org");
  });

  it("are found at once among a thousand, of whom only those in sight are drawn", async () => {
    const app = await start();
    const { page } = app;
    const count = 1_000;
    await write(
      app,
      Array.from({ length: count }, (_, place) => {
        const name = `Person ${String(place).padStart(4, "0")}`;
        return edit(["person", deriveId("person", name), "name"], name);
      }),
    );
    await page.getByText("1000 people").waitFor();
    expect(await rows(page, "Roster").count()).toBeLessThan(60);
    await page.getByRole("listbox", { name: "Roster" }).focus();
    await page.keyboard.press("End");
    await heading(page, "Person 0999");
    await page.getByRole("searchbox").fill("0500");
    await expect.poll(() => rows(page, "Roster").count()).toBe(1);
  });
});

describe("the venues and sponsors of a plan", () => {
  const spec = withApp();

  it("are kept with their rooms and answers, by mouse", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await view(page, "Venues").click();
    await page.getByText("No venue yet").waitFor();
    await addByMouse(page, "venue", "Rope Loft");
    await change(page, "Address", "1 Slipway");
    await change(page, "Seats", "40");
    await rows(page, "Venues").filter({ hasText: "40 seats" }).waitFor();
    expect(await page.getByLabel("Lift to the room").inputValue()).toBe("not known");
    await page.getByLabel("Lift to the room").selectOption("Yes");
    await page.getByText("1 of 7 answered").waitFor();
    await page.getByRole("button", { name: "Add a room" }).click();
    await change(page, "Name of room 1", "Attic");
    await page.getByRole("button", { name: "Remove the room Attic" }).click();
    await page.getByText("No room named yet.").waitFor();
    await page.getByRole("button", { name: "Checked today" }).click();
    await rows(page, "Venues").getByText("Checked", { exact: true }).waitFor();
    await page.getByRole("listbox", { name: "Venues" }).focus();
    await page.keyboard.press("Delete");
    await page.getByText("No venue yet").waitFor();
    await page.keyboard.press("Control+z");
    await rows(page, "Venues").filter({ hasText: "Rope Loft" }).waitFor();
  });

  it("are made with what they promised, by keyboard alone", async () => {
    const { page } = await spec.start();
    const { keyboard } = page;
    await makePlan(page, "Quill Club");
    await goTo(page, "o");
    await page.getByText("No sponsor yet").waitFor();
    await page.getByRole("button", { name: "Add a sponsor" }).focus();
    await keyboard.press("Enter");
    await keyboard.type("Kestrel Data");
    await keyboard.press("Enter");
    await heading(page, "Kestrel Data");
    await page.getByRole("button", { name: "New promise" }).focus();
    await keyboard.press("Enter");
    await keyboard.type("Food for 40");
    await keyboard.press("Enter");
    const state = page.getByLabel("State of “Food for 40”");
    await state.focus();
    await keyboard.press("p");
    await expect.poll(() => state.inputValue()).toBe("promised");
    await saved(page);
    await rows(page, "Sponsors").filter({ hasText: "1 open promise" }).waitFor();
    await page.getByLabel("Disclosure").fill("Food tonight is given by Kestrel Data.");
    await page.getByLabel("Disclosure").press("Enter");
    await saved(page);
    await page.getByRole("button", { name: "Remove the promise “Food for 40”" }).press("Enter");
    await page.getByText("Nothing asked for and nothing promised yet.").waitFor();
  });
});
