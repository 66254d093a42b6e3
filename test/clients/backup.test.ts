import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBackup } from "#core/backup/writeBackup.ts";
import { entriesOf, options, samplePlan, textOf } from "#test/core/backup/backupFiles.ts";
import { inform } from "#test/inform.ts";

/** Tests the archive as a whole and prints its entries: names, dates and content. */
const script = `
import json, platform, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    print(json.dumps({
        "version": platform.python_version(),
        "bad": archive.testzip(),
        "entries": [[i.filename, i.date_time, archive.read(i).decode("utf-8")] for i in archive.infolist()],
    }))
`;

interface PythonReading {
  readonly version: string;
  readonly bad: string | null;
  readonly entries: readonly (readonly [name: string, date: readonly number[], text: string])[];
}

const hasPython = spawnSync("python3", ["-c", "import zipfile"]).status === 0;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "convener-backup-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("zipfile of Python", () => {
  it("reads every entry of a backup, with UTF-8 in it", (context) => {
    if (!hasPython) return context.skip("python3 is not installed");
    const bytes = writeBackup(samplePlan(), options);
    const { version, bad, entries } = readWithPython(bytes);
    inform(`python3 ${version} zipfile read ${entries.length} entries of a backup`);
    expect(bad).toBe(null);
    const names = Object.keys(entriesOf(bytes));
    expect(entries.map(([name, , text]) => [name, text])).toEqual(
      names.map((name) => [name, textOf(bytes, name)]),
    );
    expect(entries.find(([name]) => name === "rows.json")?.[2]).toContain("« cordes » 木");
    expect(new Set(entries.map(([, date]) => date.join()))).toEqual(new Set(["1980,1,1,0,0,0"]));
  });
});

function readWithPython(bytes: Uint8Array): PythonReading {
  const file = join(folder, "plan.convener");
  writeFileSync(file, bytes);
  const run = spawnSync("python3", ["-c", script, file], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as PythonReading;
}
