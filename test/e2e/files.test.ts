import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBackup } from "#core/backup/readBackup.ts";
import type { Host } from "#core/host/contract.ts";
import { readRecord } from "#test/double/launchApp.ts";
import { chosenHost } from "./app/chosenHost.ts";
import type { ConvenerApp } from "./app/convenerApp.ts";
import { addMeeting, makePlan, openFile, planShown, saveBackup, titles } from "./app/desk.ts";
import type { ElectronConvener } from "./app/launchElectron.ts";
import { clickMenu } from "./app/menu.ts";
import { withApp } from "./app/withApp.ts";

describe("a file that somebody chooses", () => {
  const spec = withApp();

  async function startWithMeeting() {
    const app = await spec.start();
    await makePlan(app.page, "Quill Club");
    await addMeeting(app.page, "Heaps", "2026-12-03");
    return app;
  }
  const backup = () => join(spec.folder(), "chosen", "Club de la plume.convener");
  const save = ({ page }: ConvenerApp) => saveBackup(page);

  async function saveTo(app: ConvenerApp, path: string): Promise<void> {
    await app.chooseNext(path);
    await save(app);
    await app.page.getByText("The backup is saved as").first().waitFor();
  }

  it("takes a backup that can be read, with nothing left beside it", async () => {
    const app = await startWithMeeting();
    spec.makeFolder("chosen");
    await saveTo(app, backup());
    const read = readBackup(readFileSync(backup()));
    expect(read.ok && JSON.stringify([...read.value.log.transactions.values()])).toContain("Heaps");
    expect(readdirSync(join(spec.folder(), "chosen"))).toEqual(["Club de la plume.convener"]);
  });

  it("is replaced as a whole by another backup, never written over", async (context) => {
    context.skip(chosenHost === "loopback", "a browser writes its files itself");
    const app = await startWithMeeting();
    spec.makeFolder("chosen");
    writeFileSync(backup(), "an older backup");
    const before = statSync(backup()).ino;
    await saveTo(app, backup());
    expect(statSync(backup()).ino).not.toBe(before);
    expect(readBackup(readFileSync(backup())).ok).toBe(true);
    expect(readdirSync(join(spec.folder(), "chosen"))).toEqual(["Club de la plume.convener"]);
  });

  it("is none where the dialog is cancelled: nothing is written, nothing is said", async () => {
    const app = await startWithMeeting();
    spec.makeFolder("chosen");
    await app.chooseNext(undefined);
    await save(app);
    await expect.poll(app.dialogsAsked).toBe(1);
    await openFile(app.page);
    await expect.poll(app.dialogsAsked).toBe(2);
    // A backup after them shows that both were dealt with.
    await saveTo(app, backup());
    expect(await app.page.locator(".banner").count()).toBe(1);
    expect(readdirSync(join(spec.folder(), "chosen"))).toEqual(["Club de la plume.convener"]);
  });

  it("is told where it cannot be written, and the plan can be saved elsewhere", async () => {
    const app = await startWithMeeting();
    await app.chooseNext(join(spec.folder(), "no such folder", "Quill Club.convener"));
    await save(app);
    await app.page.getByRole("alert").filter({ hasText: "cannot be written" }).waitFor();
    spec.makeFolder("chosen");
    await saveTo(app, backup());
    expect(readBackup(readFileSync(backup())).ok).toBe(true);
  });

  it("brings its plan to another computer", async () => {
    const first = await startWithMeeting();
    spec.makeFolder("chosen");
    await saveTo(first, backup());
    await first.close();

    const other = await spec.start({ dataFolder: join(spec.folder(), "other laptop") });
    await other.page.getByLabel("Name of the group").waitFor();
    await other.chooseNext(backup());
    await other.page.getByRole("button", { name: "Open a file…" }).click();
    await planShown(other.page, "Quill Club");
    await expect.poll(() => titles(other.page)).toEqual(["Heaps"]);
  });

  it("is opened where the application is started with it", async () => {
    const first = await startWithMeeting();
    spec.makeFolder("chosen");
    await saveTo(first, backup());
    await first.close();

    const dataFolder = join(spec.folder(), "other laptop");
    const { page } = await spec.start({ dataFolder, files: [backup()] });
    await planShown(page, "Quill Club");
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
  });

  it("is refused where it is no plan, and the open plan stays", async () => {
    const app = await startWithMeeting();
    const letter = join(spec.folder(), "letter.convener");
    writeFileSync(letter, "Dear Ada, the ladder is in the shed.");
    await app.chooseNext(letter);
    await openFile(app.page);
    await app.page.getByRole("alert").waitFor();
    expect(await titles(app.page)).toEqual(["Heaps"]);
  });

  it("takes the page as a PDF", async (context) => {
    context.skip(chosenHost === "loopback", "a browser offers a PDF in its dialog for printing");
    const app = await startWithMeeting();
    spec.makeFolder("chosen");
    await app.chooseNext(join(spec.folder(), "chosen", "Quill Club.pdf"));
    const answer = await app.page.evaluate(() =>
      (window as unknown as { convener: Host }).convener.savePdf("Quill Club"),
    );
    expect(answer).toMatchObject({ ok: true, value: { name: "Quill Club.pdf" } });
    const pdf = readFileSync(join(spec.folder(), "chosen", "Quill Club.pdf"), "latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    expect(pdf).toContain("%%EOF");
  });

  it("is not needed to print: the menu asks the system", async (context) => {
    context.skip(chosenHost !== "desktop", "only the double notes what was printed");
    const app = (await startWithMeeting()) as ElectronConvener;
    await clickMenu(app, "print");
    await expect
      .poll(async () => (await readRecord(app.electron)).prints)
      .toEqual([{ printBackground: true }]);
  });
});
