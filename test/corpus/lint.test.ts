import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintPlan } from "#core/lint/lintPlan.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { languages } from "#core/text/phrase.ts";
import { buildPlan } from "#test/builders/planBuilder.ts";
import { inform } from "#test/inform.ts";
import { sharedAbsence, sharedFolder } from "#test/shared.ts";

const absent = sharedAbsence("corpus/posts");
const today = parseLocalDate("2026-11-21")!;

describe("lintPlan on posts that others wrote", () => {
  it("reads them and finds few faults, each with its place", (context) => {
    context.skip(absent !== undefined, absent);
    const files = globSync(join(sharedFolder, "corpus/posts/**/*.{md,markdown,rst,txt}")).sort();
    const counts = new Map<string, number>();
    for (const path of files) {
      const text = readFileSync(path, "utf8");
      const name = basename(path);
      const { view } = buildPlan({ sources: [{ format: "readme", name, text }] });
      const findings = lintPlan({ view, today });
      const lines = text.split(/\r\n|\n|\r/);
      for (const finding of findings) {
        counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
        const written = String(finding.facts["written"]);
        const { line = 0, column = 0 } = finding.place;
        expect(
          lines
            .slice(line - 1)
            .join("\n")
            .slice(column - 1),
          path,
        ).toMatch(startOf(written));
        for (const language of languages) expect(toMessage(finding, language)).toContain(" ");
      }
    }
    expect(files.length).toBeGreaterThan(500);
    const byCode = [...counts].sort().map(([code, count]) => `${String(count)} ${code}`);
    inform(`lint: ${String(files.length)} posts, ${byCode.join(", ") || "no finding"}`);
    // About one in a hundred: more would be false alarms.
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(total / files.length).toBeLessThan(0.05);
  });
});

function startOf(written: string): RegExp {
  return new RegExp(
    `^${written.split(/\r\n|\n|\r/)[0]?.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") ?? ""}`,
  );
}
