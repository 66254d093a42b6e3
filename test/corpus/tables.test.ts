import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText } from "#core/text/decodeText.ts";
import { updateReadme } from "#core/publish/readme/updateReadme.ts";
import { importedLaptop } from "#test/builders/importedLaptop.ts";
import { inform } from "#test/inform.ts";
import { sharedAbsence, sharedFolder } from "#test/shared.ts";

const absent = sharedAbsence("corpus/tables");

describe("READMEs with tables that other groups wrote", () => {
  it("come back byte for byte from an import and an export without a change", (context) => {
    context.skip(absent !== undefined, absent);
    const files = globSync(join(sharedFolder, "corpus/tables/*.md")).sort();
    const calendars: string[] = [];
    for (const path of files) {
      const decoded = decodeText(readFileSync(path), 1_000_000);
      if (!decoded.ok) throw new Error(`${path}: ${decoded.error.code}`);
      const { text } = decoded.value;
      const { laptop, source, view } = importedLaptop({ name: basename(path), text });
      const updated = updateReadme(text, source, view());
      // Without a calendar there is nothing that could be written.
      if (updated === undefined) continue;
      calendars.push(path);
      expect(updated, path).toBe(text);
      expect(laptop.log.transactions.size, path).toBe(1);
    }
    expect(calendars.length).toBeGreaterThan(0);
    inform(
      `tables: ${String(files.length)} files, ${String(calendars.length)} with a calendar, byte-identical`,
    );
  });
});
