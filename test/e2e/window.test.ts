import { describe, expect, it } from "vitest";
import type { Host } from "#core/host/contract.ts";
import { chosenHost } from "./app/chosenHost.ts";
import { addMeeting, makePlan, titles } from "./app/desk.ts";
import type { ElectronConvener } from "./app/launchElectron.ts";
import { withApp } from "./app/withApp.ts";

/** What only an application with windows of its own has. */
describe("the window", () => {
  const spec = withApp();

  async function start(): Promise<ElectronConvener> {
    return (await spec.start()) as ElectronConvener;
  }

  it("is shown once its page can be seen, and has nothing to complain of", async (context) => {
    context.skip(chosenHost === "loopback", onlyWindows);
    const { electron, page } = await start();
    await page.getByLabel("Name of the group").waitFor();
    await expect.poll(() => isVisible(electron)).toBe(true);
    expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
    // Only such a page has a clipboard.
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
  });

  it("stays over something unsaved unless somebody lets it go, and keeps what was typed", async (context) => {
    context.skip(chosenHost === "loopback", onlyWindows);
    const { electron, page } = await start();
    await makePlan(page, "Quill Club");
    await addMeeting(page, "Heaps", "2026-12-03");
    await holdCommits(electron);
    await page.getByLabel("Title", { exact: true }).fill("Sieves");
    await page.getByLabel("Title", { exact: true }).press("Enter");
    await page.getByRole("status").filter({ hasText: "Saving" }).waitFor();

    expect(await closeAnswering(electron, "stay")).toEqual(["Something is not saved yet."]);
    expect(await isVisible(electron)).toBe(true);
    expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe("Sieves");

    const gone = electron.waitForEvent("close");
    await closeAnswering(electron, "close");
    await gone;
    // What was being typed had reached the host before it was left.
    const again = await start();
    await expect.poll(() => titles(again.page)).toEqual(["Heaps"]);
    await expect
      .poll(() => again.page.getByLabel("Title", { exact: true }).inputValue())
      .toBe("Sieves");
  });

  it("speaks the language that was chosen, and so does its menu, at the next start too", async (context) => {
    context.skip(chosenHost === "loopback", onlyWindows);
    const first = await start();
    await first.page.getByRole("button", { name: "Create the plan" }).waitFor();
    await first.page.evaluate(() =>
      (window as unknown as { convener: Host }).convener.changeSettings({ language: "fr" }),
    );
    await expect.poll(() => menuLabels(first.electron)).toContain("Édition");
    await first.close();

    const { electron, page } = await start();
    await page.getByRole("button", { name: "Créer le plan" }).waitFor();
    expect(await menuLabels(electron)).toContain("Édition");
  });
});

const onlyWindows = "the window of this host is the browser's";

type Electron = ElectronConvener["electron"];

const isVisible = (electron: Electron) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

const menuLabels = (electron: Electron) =>
  electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));

/** From now on whatever is to be saved is on its way for ever. */
const holdCommits = (electron: Electron) =>
  electron.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler("convener:commit");
    ipcMain.handle("convener:commit", () => new Promise(() => undefined));
  });

/** Closes the window and answers what it asks: the questions. */
function closeAnswering(electron: Electron, answer: "stay" | "close"): Promise<readonly string[]> {
  return electron.evaluate(
    async ({ BrowserWindow, dialog }, button) => {
      const questions: string[] = [];
      await new Promise<void>((resolve) => {
        dialog.showMessageBoxSync = (...args: readonly unknown[]) => {
          questions.push((args.at(-1) as { message: string }).message);
          resolve();
          return button;
        };
        BrowserWindow.getAllWindows()[0]?.close();
      });
      return questions;
    },
    answer === "stay" ? 0 : 1,
  );
}
