import { type FinishedPart, type Outcome, type Part } from "./part.ts";
import { runStaticPart } from "./runStaticPart.ts";
import { runTestPart } from "./runTestPart.ts";

/** Runs a part and takes its time. */
export async function runPart(part: Part): Promise<FinishedPart> {
  const start = performance.now();
  const outcome = part.kind === "static" ? await runStaticPart(part) : await runTestPart(part);
  const seconds = (performance.now() - start) / 1000;
  return { name: part.name, seconds, ...requireSomething(outcome) };
}

/** A part that ran no test and gave no reason is a failure: it would go missing without a word. */
export function requireSomething(outcome: Outcome): Outcome {
  const explained = outcome.reasons.some((reason) => reason !== "");
  if (outcome.passed > 0 || outcome.failures.length > 0 || explained) return outcome;
  const detail = "This part is listed in test/run/parts.ts, ran no test, and gave no reason.";
  return { ...outcome, failures: [{ title: "silently absent", detail }] };
}
