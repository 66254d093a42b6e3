import type { Edit } from "../changes/edit.ts";
import type { Place } from "../changes/log.ts";
import type { Rows } from "../changes/projectRows.ts";
import type { Fix } from "../lint/finding.ts";
import { readFact } from "../lint/readFact.ts";
import type { Json } from "../model/json.ts";
import type { ReviewedFinding } from "./reviewedFinding.ts";

/**
 * The edits of an import with the fixes that were chosen in it, so that the plan never has the
 * mistakes: a meeting on Saturday 2019-10-19 is stored on Thursday 17. `rows` are those of the plan
 * with the import in it.
 */
export function withFixes(
  edits: readonly Edit[],
  findings: readonly ReviewedFinding[],
  rows: Rows,
): readonly Edit[] {
  const planned = new Map(edits.map((edit) => [keyOf(edit), edit]));
  const fixed = new Map<string, Edit>();
  for (const { finding, fix } of findings) {
    const place = fix && placeOf(finding.place);
    if (!place) continue;
    const key = keyOf(place);
    const value =
      fixed.get(key)?.value ?? rows.get(place.table)?.get(place.id)?.values[place.field];
    const mended = value === undefined ? undefined : mend(value, fix, finding);
    if (mended !== undefined) fixed.set(key, { ...place, ...planned.get(key), value: mended });
  }
  const others = edits.filter((edit) => !fixed.has(keyOf(edit)));
  return [...others, ...fixed.values()];
}

function placeOf({ table, id, field }: ReviewedFinding["finding"]["place"]): Place | undefined {
  if (table === undefined || id === undefined || field === undefined) return undefined;
  return { table, id, field };
}

function keyOf({ table, id, field }: Place): string {
  return JSON.stringify([table, id, field]);
}

function mend(
  value: Json,
  fix: Fix,
  { place, facts }: ReviewedFinding["finding"],
): Json | undefined {
  if (fix.kind === "move-to") return isObject(value) ? { ...value, date: fix.date } : undefined;
  const at = {
    line: place.line ?? 1,
    column: place.column ?? 1,
    written: readFact(facts, "written"),
  };
  if (typeof value === "string") return writeAt(value, at, fix.text);
  const source = isObject(value) ? value["source"] : undefined;
  if (!isObject(value) || typeof source !== "string") return undefined;
  const mended = writeAt(source, at, fix.text);
  return mended === undefined ? undefined : { ...value, source: mended };
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

interface Written {
  readonly line: number;
  readonly column: number;
  /** What stands there; where something else does, another fix came first. */
  readonly written: string;
}

function writeAt(text: string, { line, column, written }: Written, better: string) {
  const lines = text.split(/(?<=\n)/);
  const start = lines.slice(0, line - 1).join("").length + column - 1;
  if (text.slice(start, start + written.length) !== written) return undefined;
  return text.slice(0, start) + better + text.slice(start + written.length);
}
