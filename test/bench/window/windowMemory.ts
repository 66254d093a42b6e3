import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConvenerApp } from "#test/e2e/app/convenerApp.ts";
import type { Figure, Scale } from "../figure.ts";
import { launchHost, listOf, type BenchHost } from "../launchHost.ts";

/** Memory of the process with the journal and of the page, on the plans that `launches` has made. */
export async function windowMemory(
  host: BenchHost,
  { changes: { large } }: Scale,
  folder: string,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const count of [0, large]) {
    const dataFolder = join(folder, `plan of ${String(count)}`);
    const app = await launchHost(host, { dataFolder });
    await listOf(count)(app.page);
    const figure = (what: string, bytes: number): Figure => {
      return { what: `${host}: ${what}`, count, unit: "changes", cost: { kind: "memory", bytes } };
    };
    figures.push(figure("main process (resident)", residentBytes(app.pid)));
    figures.push(figure("page (JavaScript heap)", await heapBytes(app)));
    await app.kill();
  }
  return figures;
}

/** Only Linux tells it of another process; elsewhere nothing is measured. */
function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1_024;
}

/** Once the garbage has been collected. */
async function heapBytes({ page }: ConvenerApp): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
}
