import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  addMeeting,
  makePlan,
  meetings,
  planShown,
  saveBackup,
  saved,
  setTitle,
  switchPlan,
  titles,
} from "./app/desk.ts";
import { runToItsEnd } from "./app/runToItsEnd.ts";
import { withApp } from "./app/withApp.ts";

describe("several of them", () => {
  const spec = withApp();

  it("a second launch on the same folder hands over and ends, and the first goes on", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await addMeeting(page, "Heaps", "2026-12-03");
    const code = await runToItsEnd({ dataFolder: spec.dataFolder() });
    expect(code).toBe(0);
    await setTitle(page, "Sieves");
    await page.reload();
    await expect.poll(() => titles(page)).toEqual(["Sieves"]);
  });

  it("a second launch hands its file to the first, which opens it", async () => {
    const { page, ...first } = await spec.start();
    await makePlan(page, "Quill Club");
    await addMeeting(page, "Heaps", "2026-12-03");
    const file = join(spec.folder(), "Club de la plume.convener");
    await first.chooseNext(file);
    await saveBackup(page);
    await page.getByText("The backup is saved as").waitFor();
    await first.close();

    const other = await spec.start({ dataFolder: join(spec.folder(), "other laptop") });
    await other.page.getByLabel("Name of the group").waitFor();
    const options = { dataFolder: other.dataFolder, files: [file] };
    expect(await runToItsEnd(options)).toBe(0);
    await planShown(other.page, "Quill Club");
    await expect.poll(() => titles(other.page)).toEqual(["Heaps"]);
  });

  it("two plans stay two, each with its own meetings, also after a restart", async () => {
    const first = await spec.start();
    await makePlan(first.page, "Quill Club");
    await addMeeting(first.page, "Heaps", "2026-12-03");
    await switchPlan(first.page, "Quill Club", "Another plan…");
    await makePlan(first.page, "Rope Society");
    await addMeeting(first.page, "Knots", "2026-12-10");
    await switchPlan(first.page, "Rope Society", "Quill Club");
    await expect.poll(() => titles(first.page)).toEqual(["Heaps"]);
    await first.close();

    const { page } = await spec.start();
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
    await switchPlan(page, "Quill Club", "Rope Society");
    await expect.poll(() => titles(page)).toEqual(["Knots"]);
  });

  it("a copied data folder writes under a replica id of its own", async () => {
    const first = await spec.start();
    await makePlan(first.page, "Quill Club");
    await addMeeting(first.page, "Heaps", "2026-12-03");
    await first.close();
    const copy = join(spec.folder(), "copy");
    cpSync(spec.dataFolder(), copy, { recursive: true });

    const folders = [spec.dataFolder(), copy];
    for (const dataFolder of folders) {
      const app = await spec.start({ dataFolder });
      await meetings(app.page).getByRole("button").click();
      await setTitle(app.page, "Sieves");
      await saved(app.page);
      await app.close();
    }
    const [here, there] = folders.map(replicasIn);
    expect(here?.at(-1)).toMatch(/^[0-9a-z]{12}$/);
    expect(there?.at(-1)).toMatch(/^[0-9a-z]{12}$/);
    expect(here?.at(-1)).not.toBe(there?.at(-1));
  });
});

/** The replica ids of the acts in a journal, in the order in which they were written. */
function replicasIn(dataFolder: string): readonly string[] {
  const plans = join(dataFolder, "plans");
  const [plan = ""] = readdirSync(plans);
  const journal = readFileSync(join(plans, plan, "journal.ndjson"), "utf8");
  return [...journal.matchAll(/"stamp":"[0-9a-f]{12}-[0-9a-f]{4}-([0-9a-z]{12})"/g)].map(
    ([, replica = ""]) => replica,
  );
}
