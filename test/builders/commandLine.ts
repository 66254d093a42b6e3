import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { onTestFinished } from "vitest";
import type { RandomBytes } from "#core/model/id.ts";
import type { Environment } from "#main/cli/environment.ts";
import { runCommandLine } from "#main/cli/runCommandLine.ts";
import { fixedRandom } from "./laptop.ts";
import type { ReadmeSample } from "./readmes.ts";

/** What a run of the command line left: its exit code, and what stood on both outputs. */
export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

let desks = 0;
const imported = new Map<string, Uint8Array>();

/** The same as `deskWith`, with the plan of an import that was done before: for many small tests. */
export async function deskWithCopy(sample: ReadmeSample): Promise<Desk> {
  const known = imported.get(sample.path);
  if (known) {
    return openDesk().write("README.md", readFileSync(sample.path)).write("plan.convener", known);
  }
  const desk = await deskWith(sample);
  imported.set(sample.path, desk.bytes("plan.convener"));
  return desk;
}

/** A desk for one test, gone with it. */
export function openDesk(): Desk {
  const desk = new Desk();
  onTestFinished(() => {
    desk.clear();
  });
  return desk;
}

/** A desk with a `README.md`, and `plan.convener` into which it was imported. */
export async function deskWith(sample: ReadmeSample): Promise<Desk> {
  const desk = openDesk().write("README.md", readFileSync(sample.path));
  await desk.does(["import", "@README.md", "--into", "@plan.convener"]);
  return desk;
}

/**
 * An organizer's desk: a folder of its own, and the command line in it. Names of files are taken in
 * that folder. Each run is a second later than the one before, and the same in every run of the test.
 */
export class Desk {
  readonly folder: string;
  readonly random: RandomBytes;
  now = Date.UTC(2026, 10, 21, 12);

  constructor() {
    desks += 1;
    this.folder = mkdtempSync(join(tmpdir(), "convener-desk-"));
    this.random = fixedRandom(`desk ${String(desks)}`);
  }

  /** `@name` in the words stands for the file of that name on the desk. */
  async run(...words: readonly string[]): Promise<Run> {
    this.now += 1_000;
    let out = "";
    let err = "";
    const environment: Environment = {
      now: this.now,
      random: this.random,
      zone: "Europe/Paris",
      who: "Mira Tannhoff",
      language: "en",
      print: (text) => (out += text),
      say: (text) => (err += `${text}\n`),
    };
    const exit = await runCommandLine(words.map(this.at), environment);
    return { exit, out, err };
  }

  /** Runs that have to end well; what the last one printed. */
  async does(...lines: readonly (readonly string[])[]): Promise<string> {
    let out = "";
    for (const line of lines) {
      const run = await this.run(...line);
      if (run.exit > 1) throw new Error(`${line.join(" ")}: ${String(run.exit)} ${run.err}`);
      ({ out } = run);
    }
    return out;
  }

  readonly at = (word: string): string => {
    return word.startsWith("@") ? join(this.folder, word.slice(1)) : word;
  };

  write(name: string, content: string | Uint8Array): this {
    writeFileSync(join(this.folder, name), content);
    return this;
  }

  text(name: string): string {
    return this.bytes(name).toString("utf8");
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  /** Every file below the desk with its hash: equal where nothing was touched. */
  contents(): ReadonlyMap<string, string> {
    const paths = readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return new Map(paths.map((path) => [relative(this.folder, path), fingerprint(path)]));
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Large files by their size and time only: to read them after every run would take the time. */
function fingerprint(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return size > 4_000_000
    ? `${String(size)} ${String(mtimeMs)}`
    : createHash("sha256").update(readFileSync(path)).digest("hex");
}
