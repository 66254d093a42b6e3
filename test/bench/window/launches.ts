import { rmSync } from "node:fs";
import { join } from "node:path";
import { leveldbIn } from "#test/e2e/app/leveldbDamages.ts";
import { EMPTY_PAGE, makeEmptyApp } from "../emptyApp.ts";
import type { Figure, Scale } from "../figure.ts";
import { launchHost, listOf, timeLaunch, type BenchHost } from "../launchHost.ts";
import { makePlanOf } from "../planOnDisk.ts";
import { timeInTurns } from "../timeInTurns.ts";

/** From the launch to the first list, beside a page of the same host that shows one heading. */
export async function launches(
  host: BenchHost,
  { launches: runs, changes: { small, large } }: Scale,
  folder: string,
): Promise<readonly Figure[]> {
  const app = await makeEmptyApp(folder);
  const places = new Map<number, string>();
  for (const count of [0, small, large]) {
    const dataFolder = join(folder, `plan of ${String(count)}`);
    await makePlanOf(count, dataFolder);
    await projectOnce(host, dataFolder, count);
    places.set(count, dataFolder);
  }
  const placeOf = (count: number) => places.get(count) ?? folder;
  const launch = (count: number) => timeLaunch(host, { dataFolder: placeOf(count) }, listOf(count));
  const subjects = {
    empty: () =>
      timeLaunch(host, { dataFolder: join(folder, "of nothing"), app }, (page) =>
        page.getByRole("heading", { name: EMPTY_PAGE }).waitFor(),
      ),
    none: () => launch(0),
    small: () => launch(small),
    large: () => launch(large),
    rebuild() {
      rmSync(leveldbIn(placeOf(large)), { recursive: true });
      return launch(large);
    },
  };
  // Every plan was launched once already; the files of the programs are in memory.
  const timed = await timeInTurns(runs, subjects, 0);
  const figure = (what: string, count: number, name: keyof typeof timed): Figure => ({
    ...{ what: `${host}: ${what}`, count, unit: "changes", cost: timed[name] },
    against: { what: "empty React page", ratio: timed[name].ms / timed.empty.ms },
  });
  return [
    figure("launch to first list", 0, "none"),
    figure("launch to first list", small, "small"),
    figure("launch to first list", large, "large"),
    figure("launch, projection made anew", large, "rebuild"),
  ];
}

/** So that the projection is there at the launches that are timed. */
async function projectOnce(host: BenchHost, dataFolder: string, count: number): Promise<void> {
  const app = await launchHost(host, { dataFolder });
  await listOf(count)(app.page);
  await app.close();
}
