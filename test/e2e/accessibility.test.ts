import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { withApp } from "./app/withApp.ts";

/** Every view, by the place that leads there. */
const places = [
  "calendar?mode=month",
  "calendar?mode=year",
  "calendar?mode=agenda",
  "problems",
  "publish",
  "speakers",
  "venues",
  "sponsors",
  "sharing",
  "import",
  "settings",
  "help",
] as const;

/** A laptop's window, and what is left of one where the text is twice as large. */
const sizes = [
  { width: 900, height: 600 },
  { width: 720, height: 450 },
] as const;

/** All views of the sample group, which has everything in it once. */
describe("every view", () => {
  const spec = withApp();

  async function startWithSample(): Promise<Page> {
    const { page } = await spec.start();
    await page.getByRole("button", { name: /sample group/i }).click();
    await page.getByRole("navigation", { name: "Main" }).waitFor();
    return page;
  }

  it.each(["light", "dark"] as const)("has no fault that axe knows, %s", async (theme) => {
    const page = await startWithSample();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const faults: string[] = [];
    for (const place of places) {
      await goTo(page, place);
      faults.push(...(await axeFaults(page)).map((fault) => `${place}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it("has no fault in the palette and the list of keys", async () => {
    const page = await startWithSample();
    await page.keyboard.press("Control+k");
    await page.getByRole("option").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("F1");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it("needs no scrolling sideways in a small window", async () => {
    const page = await startWithSample();
    const wide: string[] = [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const place of places) {
        await goTo(page, place);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (excess > 0) wide.push(`${place} at ${String(size.width)}: ${String(excess)} px`);
      }
    }
    expect(wide).toEqual([]);
  });
});

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${place}`);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
}

async function axeFaults(page: Page): Promise<readonly string[]> {
  // Electron opens no pages for its reports.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200) ?? ""}`);
}
