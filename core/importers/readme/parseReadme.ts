import { toMarkdownLines, type MarkdownLine } from "../../text/markdownLines.ts";
import type { PipeTable } from "../../text/tables/pipeTable.ts";
import { scanPipeTables } from "../../text/tables/scanPipeTables.ts";
import { readProse } from "./prose/readProse.ts";
import { readCalendar } from "./readCalendar.ts";
import type { NotUnderstood, ReadmeReading } from "./readmeReading.ts";
import { toNotUnderstood } from "./toNotUnderstood.ts";
import { createYearFinder } from "./yearAbove.ts";

export interface ReadmeContext {
  /** The year of dates without one, where no heading above them names it. */
  readonly year?: number;
  /** A name for the group where the page gives none, such as that of its folder. */
  readonly fileTitle?: string;
}

/**
 * Reads the README of a group, in Markdown: its calendar tables with the place of every cell, what its
 * prose proposes, and each line that was not understood. Never fails: a page without a table says so.
 * Offsets are UTF-16 code units of `text`; times are wall-clock times in the zone of the group.
 *
 * Of "We meet every last Tuesday at 7:30pm." it proposes the slot `{nth: -1, weekday: 2}` and the
 * start 19:30, and reports `no-table`.
 */
export function parseReadme(text: string, context: ReadmeContext = {}): ReadmeReading {
  const lines = toMarkdownLines(text);
  const tables = scanPipeTables(text);
  const yearAbove = createYearFinder(lines);
  const outcomes = tables.map((table) => {
    return readCalendar(text, table, yearAbove(table.header.line) ?? context.year);
  });
  const calendars = outcomes.flatMap(({ calendar }) => calendar ?? []);
  const prose = readProse(lines, {
    tableLines: linesOf(tables),
    calendarLines: linesOf(calendars.map(({ table }) => table)),
    fileTitle: context.fileTitle,
  });
  const notUnderstood = [
    ...(tables.length === 0 ? [reportNoTable(lines)] : []),
    ...outcomes.flatMap((outcome) => outcome.notUnderstood),
    ...prose.notUnderstood,
  ].sort((a, b) => a.line - b.line);
  return { calendars, proposals: prose.proposals, notUnderstood };
}

function linesOf(tables: readonly PipeTable[]): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ header, delimiter, rows }) =>
      [header, delimiter, ...rows].map((row) => row.line),
    ),
  );
}

function reportNoTable(lines: readonly MarkdownLine[]): NotUnderstood {
  return toNotUnderstood("no-table", { line: 1, text: lines[0]?.text ?? "" });
}
