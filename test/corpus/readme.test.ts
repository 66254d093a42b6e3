import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseReadme } from "#core/importers/readme/parseReadme.ts";
import { editCells } from "#core/publish/readme/editCells.ts";
import { decodeText } from "#core/text/decodeText.ts";
import { encodeText } from "#core/text/encodeText.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const shared = resolve(root, process.env["CONVENER_SHARED"] ?? "../shared");
const isAbsent = !existsSync(join(shared, "corpus"));

function filesIn(folder: string): string[] {
  return readdirSync(join(shared, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function check(file: string): { calendars: number; rows: number } {
  const bytes = readFileSync(file);
  const decoded = decodeText(bytes, 10_000_000);
  if (!decoded.ok) return { calendars: 0, rows: 0 };
  expect(Buffer.from(encodeText(decoded.value)).equals(bytes), file).toBe(true);
  const { text } = decoded.value;
  const start = process.hrtime.bigint();
  const { calendars } = parseReadme(text);
  expect(Number(process.hrtime.bigint() - start) / 1e6, file).toBeLessThan(1_000);
  for (const { table } of calendars) {
    const same = table.rows.flatMap((row, rowIndex) =>
      row.cells.map((cell, column) => ({ row: rowIndex, column, value: cell.text })),
    );
    expect(editCells(text, table, same), file).toBe(text);
  }
  return { calendars: calendars.length, rows: calendars.flatMap(({ rows }) => rows).length };
}

describe.skipIf(isAbsent)("READMEs and posts that nobody here wrote", () => {
  it("are read without a crash, each under a second, and give their bytes back", () => {
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
    process.stdout.write(
      `readme corpus: ${files.length} files, ${calendars} calendars, ${rows} rows\n`,
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(calendars).toBeGreaterThan(0);
  });
});

describe.runIf(isAbsent)("READMEs and posts that nobody here wrote", () => {
  it.skip("are not here: set CONVENER_SHARED to the folder that holds corpus/");
});
