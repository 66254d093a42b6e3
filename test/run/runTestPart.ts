import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { informationVariable } from "../inform.ts";
import { type Outcome, type TestPart } from "./part.ts";
import { type PartReport, reportVariable } from "./partReporter.ts";
import { projectRoot } from "./projectRoot.ts";
import { runProcess } from "./runProcess.ts";

const vitest = join(projectRoot, "node_modules", "vitest", "vitest.mjs");
const config = join(projectRoot, "vitest.config.mts");

/**
 * Runs a part in a process of its own, because a zone is set per process. The paths of the part are
 * those of a tree at `root`; the reports go to `.cache/test/` of the project.
 */
export async function runTestPart(part: TestPart, root = projectRoot): Promise<Outcome> {
  const base = join(projectRoot, ".cache", "test", part.name.replace(/[^A-Za-z]+/g, "-"));
  const reportFile = `${base}.json`;
  const informationFile = `${base}.txt`;
  mkdirSync(join(projectRoot, ".cache", "test"), { recursive: true });
  for (const file of [reportFile, informationFile]) rmSync(file, { force: true });

  const options = ["--config", config, "--root", root, "--maxWorkers=1"];
  const filters = part.paths.map((path) => toFilter(root, path));
  const { code, output } = await runProcess([vitest, "run", ...options, ...filters], {
    ...part.env,
    TZ: part.zone,
    [reportVariable]: reportFile,
    [informationVariable]: informationFile,
  });

  const information = existsSync(informationFile)
    ? readFileSync(informationFile, "utf8").trimEnd().split("\n")
    : [];
  const outcome = { ...readReport(reportFile), information };
  const died = code !== 0 && outcome.failures.length === 0;
  return died ? withFailure(outcome, `Vitest ended with ${code ?? "a signal"}`, output) : outcome;
}

/** A whole path, because Vitest takes a filter for any part of a path, and ours may hold `test/core/`. */
function toFilter(root: string, path: string): string {
  return join(root, path).replaceAll("\\", "/");
}

function readReport(file: string): PartReport {
  if (!existsSync(file)) return { passed: 0, skipped: 0, failures: [], reasons: [] };
  return JSON.parse(readFileSync(file, "utf8")) as PartReport;
}

function withFailure(outcome: Outcome, title: string, output: string): Outcome {
  return { ...outcome, failures: [{ title, detail: output.trim() }] };
}
