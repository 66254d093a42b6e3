import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addMeeting, makePlan, setTitle } from "./app/desk.ts";
import { withApp } from "./app/withApp.ts";

describe("what the window keeps of a plan", () => {
  const spec = withApp();

  it("follows each act, row by row, and says through which record of the journal", async () => {
    const { page } = await spec.start();
    await makePlan(page, "Quill Club");
    await addMeeting(page, "Heaps", "2026-12-03");
    for (const title of ["Sieves", "Knots"]) {
      await setTitle(page, title);
      await expect.poll(() => page.evaluate(readProjection)).toContain(`"title":"${title}"`);
      await expect
        .poll(() => page.evaluate(readProjection))
        .toContain(`"seq":${String(lastRecord(spec.dataFolder()))},`);
    }
  });
});

/** The number of a journal's last record; the first is 0. */
function lastRecord(dataFolder: string): number {
  const plans = join(dataFolder, "plans");
  const [plan = ""] = readdirSync(plans);
  const lines = readFileSync(join(plans, plan, "journal.ndjson"), "utf8")
    .trimEnd()
    .split("\n");
  return lines.length - 1;
}

/** Runs in the page: all that its IndexedDB holds, as JSON. */
async function readProjection(): Promise<string> {
  const [{ name = "" } = {}] = await indexedDB.databases();
  const settle = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const database = await settle(indexedDB.open(name));
  const stores = database.transaction(["rows", "meta"]);
  const found: unknown[] = await Promise.all([
    settle(stores.objectStore("rows").getAll()),
    settle(stores.objectStore("meta").getAll()),
  ]);
  database.close();
  return JSON.stringify(found);
}
