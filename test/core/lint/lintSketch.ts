import { fixLabel } from "#core/lint/fixLabel.ts";
import type { Finding } from "#core/lint/finding.ts";
import { lintPlan } from "#core/lint/lintPlan.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { buildPlan, type PlanSketch } from "#test/builders/planBuilder.ts";

/** The findings of one check on a plan, as it is seen on a day. */
export function lintSketch(
  code: string,
  sketch: PlanSketch,
  today = "2019-10-01",
): readonly Finding[] {
  const { view } = buildPlan(sketch);
  const findings = lintPlan({ view, today: parseLocalDate(today)! });
  return findings.filter((finding) => finding.code === code);
}

/** The findings of one check on a file with this text. */
export function lintText(code: string, text: string, name = "README.md"): readonly Finding[] {
  return lintSketch(code, { sources: [{ format: "readme", name, text }] });
}

export function messages(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) => [toMessage(finding, "en"), toMessage(finding, "fr")]);
}

export function labels(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ fixes }) =>
    fixes.flatMap((fix) => [fixLabel(fix, "en"), fixLabel(fix, "fr")]),
  );
}
