import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PartReport, reportVariable } from "../run/partReporter.ts";
import { projectRoot } from "../run/projectRoot.ts";
import { runProcess } from "../run/runProcess.ts";
import type { Watch } from "./fault.ts";

/** What a spec said of an application. */
export interface Verdict {
  readonly passed: number;
  readonly skipped: readonly string[];
  /** The first line of what failed first; nothing where all is well. */
  readonly error: string | undefined;
  readonly seconds: number;
}

/** A page that does not come is waited for no longer, in milliseconds: a fault has to be quick to see. */
const PATIENCE_MS = 8_000;
const TEST_MS = 30_000;

const vitest = join(projectRoot, "node_modules", "vitest", "vitest.mjs");

/** Runs one spec on the application in a folder, and nothing else of its file. */
export async function runWatch(watch: Watch, application: string): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "convener-watch-"));
  const reportFile = join(folder, "report.json");
  const started = performance.now();
  const { output } = await runProcess([vitest, "run", ...optionsOf(watch)], {
    [reportVariable]: reportFile,
    CONVENER_E2E_APP: application,
    CONVENER_E2E_HOST: watch.host,
    CONVENER_E2E_PATIENCE_MS: String(PATIENCE_MS),
  });
  const seconds = (performance.now() - started) / 1000;
  try {
    const report = JSON.parse(readFileSync(reportFile, "utf8")) as PartReport;
    const [first] = report.failures;
    const skipped = report.reasons.filter((reason) => reason !== "");
    return { passed: report.passed, skipped, error: first && firstLine(first.detail), seconds };
  } catch (cause) {
    // A spec that did not even run has seen nothing.
    throw new Error(`Vitest wrote no report: ${output}`, { cause });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function optionsOf({ file, test }: Watch): readonly string[] {
  return [
    join("test", "e2e", `${file}.test.ts`),
    `--testNamePattern=${test.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`,
    "--maxWorkers=1",
    "--bail=1",
    `--testTimeout=${String(TEST_MS)}`,
    `--expect.poll.timeout=${String(PATIENCE_MS)}`,
  ];
}

/** Without the colours of a terminal. */
function firstLine(detail: string): string {
  const plain = detail.replace(/\u001b\[[0-9;]*m/g, "");
  return plain.split("\n").find((line) => line.trim() !== "") ?? "";
}
