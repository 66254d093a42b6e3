import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { informationVariable } from "../inform.ts";
import { type Outcome, type TestPart } from "./part.ts";
import { type PartReport, reportVariable } from "./partReporter.ts";
import { projectRoot } from "./projectRoot.ts";
import { runProcess } from "./runProcess.ts";

const vitest = join(projectRoot, "node_modules", "vitest", "vitest.mjs");

/** Runs a part in a process of its own, because a zone is set per process. */
export async function runTestPart({ name, paths, zone }: TestPart): Promise<Outcome> {
  const base = join(projectRoot, ".cache", "test", name.replace(/[^A-Za-z]+/g, "-"));
  const reportFile = `${base}.json`;
  const informationFile = `${base}.txt`;
  mkdirSync(join(projectRoot, ".cache", "test"), { recursive: true });
  for (const file of [reportFile, informationFile]) rmSync(file, { force: true });

  const { code, output } = await runProcess(
    [vitest, "run", "--maxWorkers=1", ...toFilters(paths)],
    {
      TZ: zone,
      [reportVariable]: reportFile,
      [informationVariable]: informationFile,
    },
  );

  const information = existsSync(informationFile)
    ? readFileSync(informationFile, "utf8").trimEnd().split("\n")
    : [];
  const outcome = { ...readReport(reportFile), information };
  const died = code !== 0 && outcome.failures.length === 0;
  return died ? withFailure(outcome, `Vitest ended with ${code ?? "a signal"}`, output) : outcome;
}

/** Whole paths, because Vitest takes a filter for any part of a path, and ours may hold `test/core/`. */
function toFilters(paths: readonly string[]): readonly string[] {
  return paths.map((path) => join(projectRoot, path).replaceAll("\\", "/"));
}

function readReport(file: string): PartReport {
  if (!existsSync(file)) return { passed: 0, skipped: 0, failures: [], reasons: [] };
  return JSON.parse(readFileSync(file, "utf8")) as PartReport;
}

function withFailure(outcome: Outcome, title: string, output: string): Outcome {
  return { ...outcome, failures: [{ title, detail: output.trim() }] };
}
