import { createHash, randomInt } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seededChance } from "#test/builders/seededChance.ts";
import { inform } from "#test/inform.ts";
import { chosenHost } from "#test/e2e/app/chosenHost.ts";
import { addMeeting, makePlan, saved, setTitle, titles } from "#test/e2e/app/desk.ts";
import { leveldbDamages, leveldbIn, putBack } from "#test/e2e/app/leveldbDamages.ts";
import { withApp, type Bench } from "#test/e2e/app/withApp.ts";

/** `npm run trials` does sixty. */
const times = Number(process.env["CONVENER_INDEXEDDB_DAMAGES"] ?? 9);
const seed = randomInt(2 ** 31);
const ways = Object.entries(leveldbDamages);

describe("IndexedDB that was damaged between two starts", () => {
  const spec = withApp();

  it(
    "shows what the journal says, and nothing of the plan has changed",
    async () => {
      const { database, older, newer } = await makeTwoStates(spec);
      const kept = digestsOf(spec.dataFolder());
      const chance = seededChance(seed);
      for (let time = 0; time < times; time += 1) {
        const [name, damage] = ways[time % ways.length] ?? failForWays();
        putBack(database, newer);
        damage(database, older, chance);
        const { page, close } = await spec.start();
        const message = `${name}, seed ${String(seed)}`;
        await expect.poll(() => titles(page), { message }).toEqual(expected);
        await saved(page);
        await close();
        expect(digestsOf(spec.dataFolder()), message).toEqual(kept);
      }
      const figures = `${String(times)}, seed ${String(seed)}`;
      inform(
        `damages of IndexedDB (${chosenHost}): ${figures}: 0 wrong lists, 0 changes of a plan`,
      );
    },
    60_000 + times * 15_000,
  );

  it("is not believed where a row says something else than the journal", async () => {
    const first = await spec.start();
    await makePlan(first.page, "Quill Club");
    await addMeeting(first.page, "Heaps", "2026-12-03");
    expect(await first.page.evaluate(changeTitles, { title: "Sheap" })).toBe(1);
    await first.close();
    const { page } = await spec.start();
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
  });

  it("is not believed where a newer version has written it", async () => {
    const first = await spec.start();
    await makePlan(first.page, "Quill Club");
    await addMeeting(first.page, "Heaps", "2026-12-03");
    const version = 990;
    expect(await first.page.evaluate(changeTitles, { title: "Of tomorrow", version })).toBe(1);
    await first.close();
    const { page, close } = await spec.start();
    await expect.poll(() => titles(page)).toEqual(["Heaps"]);
    await page.getByRole("button", { name: /Heaps/ }).click();
    await setTitle(page, "Sieves");
    await close();
    const again = await spec.start();
    await expect.poll(() => titles(again.page)).toEqual(["Sieves"]);
  });
});

const expected = ["Sieves and what falls through", "Knots"];

/** A plan that was worked on in two launches, with copies of the database as each has left it. */
async function makeTwoStates(spec: Bench) {
  const first = await spec.start();
  await makePlan(first.page, "Quill Club");
  await addMeeting(first.page, "Knots", "2026-12-17");
  await addMeeting(first.page, "Heaps and how to climb them", "2026-12-03");
  await first.close();
  const database = leveldbIn(spec.dataFolder());
  const [older, newer] = [join(spec.folder(), "older"), join(spec.folder(), "newer")];
  cpSync(database, older, { recursive: true });
  const second = await spec.start();
  await second.page.getByRole("button", { name: /Heaps/ }).click();
  await setTitle(second.page, expected[0] ?? "");
  await second.close();
  cpSync(database, newer, { recursive: true });
  return { database, older, newer };
}

/** Digest of each file of the plans and of their snapshots, by its path. */
function digestsOf(dataFolder: string): Readonly<Record<string, string>> {
  const files = ["plans", "snapshots"].flatMap((name) => {
    const folder = join(dataFolder, name);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => join(name, path))
      .filter((path) => statSync(join(dataFolder, path)).isFile());
  });
  return Object.fromEntries(
    files.sort().map((path) => {
      const bytes = readFileSync(join(dataFolder, path));
      return [path, createHash("sha256").update(bytes).digest("hex")];
    }),
  );
}

function failForWays(): never {
  throw new Error("There are no ways to damage a database");
}

/** Runs in the page: gives all meetings this title, behind Convener's back. Says how many there were. */
async function changeTitles({ title, version }: { title: string; version?: number }) {
  const [{ name } = {}] = await indexedDB.databases();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name ?? "", ...(version === undefined ? [] : [version]));
    opening.onupgradeneeded = () => opening.result.createObjectStore("of-tomorrow");
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = reject;
  });
  return new Promise<number>((resolve, reject) => {
    let count = 0;
    const transaction = database.transaction("rows", "readwrite");
    const walk = transaction.objectStore("rows").openCursor();
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (!cursor) return;
      const stored = cursor.value as { table: string; row: { values: { title?: string } } };
      if (stored.table === "meeting") {
        stored.row.values.title = title;
        cursor.update(stored);
        count += 1;
      }
      cursor.continue();
    };
    transaction.oncomplete = () => {
      database.close();
      resolve(count);
    };
    transaction.onerror = reject;
  });
}
