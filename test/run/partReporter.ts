import { writeFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { type Reporter, type TestModule, type TestCase } from "vitest/node";
import { type Outcome, type TestFailure } from "./part.ts";
import { projectRoot } from "./projectRoot.ts";

/** Environment variable with the path of the report that a part hands up. */
export const reportVariable = "CONVENER_REPORT";

export type PartReport = Omit<Outcome, "information">;

interface ErrorLike {
  readonly message: string;
  readonly stack?: string;
  readonly diff?: string;
}

/**
 * Writes what came of a run as JSON. Vitest's own JSON reporter would do, but it leaves out why a test
 * was skipped (`context.skip("reason")`) and the errors that belong to no test.
 */
export function createPartReporter(file: string): Reporter {
  return {
    onTestRunEnd(modules, unhandled) {
      const report = toReport(modules);
      const outside = unhandled.map((error) => ({
        title: "outside of any test",
        detail: describeErrors([error]),
      }));
      const whole: PartReport = { ...report, failures: [...report.failures, ...outside] };
      writeFileSync(file, JSON.stringify(whole));
    },
  };
}

function toReport(modules: readonly TestModule[]): PartReport {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const skipped = tests.filter((test) => test.result().state === "skipped");
  return {
    passed: tests.filter((test) => test.result().state === "passed").length,
    skipped: skipped.length,
    reasons: skipped.map(reasonOf),
    failures: [...modules.flatMap(failuresOfModule), ...tests.flatMap(failuresOfTest)],
  };
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return (result.state === "skipped" && result.note) || "";
}

/** A file that cannot be read, and hooks that fail: they stand beside the tests, not in them. */
function failuresOfModule(module: TestModule): readonly TestFailure[] {
  const path = relative(projectRoot, module.moduleId);
  const suites = [...module.children.allSuites()];
  const errors = [...module.errors(), ...suites.flatMap((suite) => suite.errors())];
  return errors.length === 0 ? [] : [{ title: path, detail: describeErrors(errors) }];
}

function failuresOfTest(test: TestCase): readonly TestFailure[] {
  const result = test.result();
  if (result.state === "passed" || result.state === "skipped") return [];
  const title = `${relative(projectRoot, test.module.moduleId)} > ${test.fullName}`;
  return [{ title, detail: describeErrors(result.errors ?? []) || "did not end" }];
}

function describeErrors(errors: readonly ErrorLike[]): string {
  return errors.map(describeError).join("\n\n");
}

function describeError({ message, stack = "", diff }: ErrorLike): string {
  // Of the trace only our own lines, from the root of the project: where it happened.
  const ours = stack
    .split("\n")
    .filter((line) => line.includes(projectRoot) && !line.includes("node_modules"))
    .map((line) => line.replace(`${projectRoot}${sep}`, "").trim())
    .slice(0, 5);
  return [message, ...(diff === undefined ? [] : [diff]), ...ours].join("\n");
}
