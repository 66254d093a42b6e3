import { type Outcome, type StaticPart, type TestFailure } from "./part.ts";
import { runProcess } from "./runProcess.ts";

/** Runs the scripts one after the other, all of them, so that one run shows all that is wrong. */
export async function runStaticPart({ scripts }: StaticPart): Promise<Outcome> {
  const failures: TestFailure[] = [];
  for (const script of scripts) {
    // Node's own runner of scripts: no start of npm for each of them, and the same on Windows.
    const { code, output } = await runProcess(["--run", script]);
    if (code !== 0) failures.push({ title: `npm run ${script}`, detail: output.trim() });
  }
  const passed = scripts.length - failures.length;
  return { passed, skipped: 0, failures, reasons: [], information: [] };
}
