import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import { withFixes } from "#core/intake/withFixes.ts";
import type { ReviewedFinding } from "#core/intake/reviewedFinding.ts";
import type { Fix } from "#core/lint/finding.ts";
import { Laptop } from "#test/builders/laptop.ts";

const title = (text: string) => edit(["talk", "t1", "title"], text);

function chosen(written: string, column: number, text: string | undefined): ReviewedFinding {
  const fixes: Fix[] = text === undefined ? [] : [{ kind: "write", text }];
  return {
    key: written,
    finding: {
      code: "ordinal-suffix",
      severity: "error",
      place: { table: "talk", id: "t1", field: "title", line: 1, column },
      facts: { written },
      fixes,
    },
    fixes,
    ...(fixes[0] && { fix: fixes[0] }),
  };
}

function fixed(text: string, findings: readonly ReviewedFinding[]) {
  const laptop = new Laptop("mira");
  laptop.write([title(text)]);
  return withFixes([title(text), edit(["talk", "t1", "order"], "0001")], findings, laptop.rows);
}

describe("withFixes", () => {
  it("writes what was chosen into the import, and leaves the rest of it", () => {
    expect(fixed("May 27rd", [chosen("27rd", 5, "27th")])).toEqual([
      title("May 27th"),
      edit(["talk", "t1", "order"], "0001"),
    ]);
  });

  it("writes several fixes of one text, wherever they stand", () => {
    const findings = [chosen("2th", 1, "2nd"), chosen("13rd", 9, "13th")];
    const [first] = fixed("2th and 13rd", findings);
    expect(first?.value).toBe("2nd and 13th");
    const [again] = fixed("2th and 13rd", findings.toReversed());
    expect(again).toEqual(first);
  });

  it("changes nothing where nothing was chosen", () => {
    expect(fixed("May 27rd", [chosen("27rd", 5, undefined)])[0]).toEqual(title("May 27rd"));
  });
});
