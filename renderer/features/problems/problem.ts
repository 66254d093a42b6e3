import type { Edit } from "#core/changes/edit.ts";
import type { Rows } from "#core/changes/projectRows.ts";
import { fixEdits } from "#core/lint/fixEdits.ts";
import type { Finding, Fix } from "#core/lint/finding.ts";

/** A finding with the fixes that can be carried out as the plan stands. */
export interface Problem {
  /** The same across runs of the checks, as long as the problem is at its place. */
  readonly key: string;
  readonly finding: Finding;
  readonly fixes: readonly { readonly fix: Fix; readonly edits: readonly Edit[] }[];
}

export function toProblem(finding: Finding, rows: Rows): Problem {
  const fixes = finding.fixes.flatMap((fix) => {
    const edits = fixEdits(finding, fix, rows);
    return edits ? [{ fix, edits }] : [];
  });
  return { key: JSON.stringify([finding.code, finding.place]), finding, fixes };
}

/** A fix is safe where its check admits exactly one answer. */
export function isSafe({ finding, fixes }: Problem): boolean {
  return finding.fixes.length === 1 && fixes.length === 1;
}
