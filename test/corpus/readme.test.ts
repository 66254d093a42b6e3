import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseReadme } from "#core/importers/readme/parseReadme.ts";
import { editCells } from "#core/publish/readme/editCells.ts";
import { decodeText } from "#core/text/decodeText.ts";
import { encodeText } from "#core/text/encodeText.ts";
import { inform } from "#test/inform.ts";
import { sharedAbsence, sharedFolder } from "#test/shared.ts";

const absent = sharedAbsence("corpus/tables");

function filesIn(folder: string): string[] {
  return readdirSync(join(sharedFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function check(file: string): { calendars: number; rows: number } {
  const bytes = readFileSync(file);
  const decoded = decodeText(bytes, 10_000_000);
  if (!decoded.ok) return { calendars: 0, rows: 0 };
  expect(Buffer.from(encodeText(decoded.value)).equals(bytes), file).toBe(true);
  const { text } = decoded.value;
  const { calendars } = parseReadme(text);
  for (const { table } of calendars) {
    const same = table.rows.flatMap((row, rowIndex) =>
      row.cells.map((cell, column) => ({ row: rowIndex, column, value: cell.text })),
    );
    expect(editCells(text, table, same), file).toBe(text);
  }
  return { calendars: calendars.length, rows: calendars.flatMap(({ rows }) => rows).length };
}

describe("READMEs and posts that nobody here wrote", () => {
  it("are read without a crash and give their bytes back", (context) => {
    context.skip(absent !== undefined, absent);
    const tables = filesIn("corpus/tables").filter((file) => file.endsWith(".md"));
    const posts = filesIn("corpus/posts").filter((file) => /\.(?:md|markdown)$/i.test(file));
    const files = [
      ...tables,
      ...posts,
      ...filesIn("seeds").filter((file) => file.endsWith(".txt")),
    ];
    const found = files.map(check);
    const calendars = found.reduce((sum, one) => sum + one.calendars, 0);
    const rows = found.reduce((sum, one) => sum + one.rows, 0);
    inform(`corpus: ${files.length} READMEs and posts, ${calendars} calendars, ${rows} rows`);
    expect(tables.length).toBeGreaterThan(0);
    expect(calendars).toBeGreaterThan(0);
  });
});
