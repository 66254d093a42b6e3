import { edit, type Edit } from "../changes/edit.ts";
import type { Rows } from "../changes/projectRows.ts";
import type { Json } from "../model/json.ts";
import { toLines } from "../text/toLines.ts";
import type { Finding, Fix } from "./finding.ts";

/**
 * What a fix changes in the plan, as it stands now; `undefined` where it cannot be carried out: the place
 * is in a file, the row is gone, or other words stand there by now.
 *
 * "Move to 2019-10-17" gives the meeting's `when` with that date and the rest as it was; "write 27th"
 * changes these words in their text and nothing else.
 */
export function fixEdits(
  { place, facts }: Pick<Finding, "place" | "facts">,
  fix: Fix,
  rows: Rows,
): readonly Edit[] | undefined {
  const { table, id, field } = place;
  if (table === undefined || id === undefined || field === undefined) return undefined;
  const value = rows.get(table)?.get(id)?.values[field];
  const fixed =
    fix.kind === "move-to"
      ? withDate(value, fix.date)
      : withWords(value, { ...place, written: facts["written"], text: fix.text });
  return fixed === undefined ? undefined : [edit([table, id, field], fixed)];
}

function withDate(value: Json | undefined, date: string): Json | undefined {
  return isObject(value) && "date" in value ? { ...value, date } : undefined;
}

interface Words {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly written: unknown;
  readonly text: string;
}

function withWords(value: Json | undefined, words: Words): Json | undefined {
  if (typeof value === "string") return replaceWords(value, words);
  if (!isObject(value) || typeof value["source"] !== "string") return undefined;
  const source = replaceWords(value["source"], words);
  return source === undefined ? undefined : { ...value, source };
}

function replaceWords(source: string, words: Words): string | undefined {
  const { written, text } = words;
  if (typeof written !== "string" || written === "") return undefined;
  const at = words.file === undefined ? placeIn(source, words) : onlyPlace(source, written);
  if (at === undefined || !source.startsWith(written, at)) return undefined;
  return source.slice(0, at) + text + source.slice(at + written.length);
}

function placeIn(source: string, { line, column }: Words): number | undefined {
  const start = toLines(source)[(line ?? 0) - 1]?.start;
  return start === undefined || column === undefined ? undefined : start + column - 1;
}

/** The line of a file says nothing about the field that was read from it; words that are there once do. */
function onlyPlace(source: string, written: string): number | undefined {
  const first = source.indexOf(written);
  return first >= 0 && source.lastIndexOf(written) === first ? first : undefined;
}

function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
