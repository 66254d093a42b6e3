import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { addMeeting, makePlan } from "#test/e2e/app/desk.ts";
import type { Figure, Scale } from "../figure.ts";
import { latencyFigures } from "../latencyFigures.ts";
import { launchHost, type BenchHost } from "../launchHost.ts";
import { createRawAppend } from "../rawAppend.ts";

/** From Enter in a field to the list that shows it, which it does once the host has it on the disk. */
export async function savesInWindow(
  host: BenchHost,
  { commits }: Scale,
  folder: string,
): Promise<readonly Figure[]> {
  const dataFolder = join(folder, "plan to save");
  const { page, kill } = await launchHost(host, { dataFolder });
  await makePlan(page, "Quill Club");
  await addMeeting(page, "Number 0", "2026-12-03");
  const journal = journalIn(dataFolder);
  const raw = createRawAppend(join(folder, "raw"));
  const [times, floor]: [number[], number[]] = [[], []];
  for (let n = 1; n <= commits + 1; n += 1) {
    const before = statSync(journal).size;
    const ms = await timeSave(page, `Number ${String(n)}: heaps and how to climb them`);
    const least = raw.run(statSync(journal).size - before);
    if (n === 1) continue;
    times.push(ms);
    floor.push(least);
  }
  raw.close();
  await kill();
  return latencyFigures(`${host}: Enter to the list showing it`, times, floor);
}

function journalIn(dataFolder: string): string {
  const plans = join(dataFolder, "plans");
  const [plan = ""] = readdirSync(plans);
  return join(plans, plan, "journal.ndjson");
}

/** Measured in the page, so that what drives the page takes no part in it. */
async function timeSave(page: Page, title: string): Promise<number> {
  await page.getByLabel("Title", { exact: true }).fill(title);
  const shown = page.evaluate(whenShown, title);
  await page.getByLabel("Title", { exact: true }).press("Enter");
  return shown;
}

/** Runs in the page: milliseconds from the next Enter until the list has this title. */
function whenShown(title: string): Promise<number> {
  return new Promise((resolve) => {
    let start = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Enter") start = performance.now();
    };
    addEventListener("keydown", onKey, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      const shown = [...document.querySelectorAll(".title")];
      if (start === 0 || !shown.some(({ textContent }) => textContent.includes(title))) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
