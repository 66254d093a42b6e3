import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A case that failed once: it is found again from seed and path, by fast-check's own notation. */
export interface KeptSeed {
  /** Name of the property. */
  readonly name: string;
  readonly seed: number;
  readonly path: string;
}

const committed = join(import.meta.dirname, "seeds.json");

/** The kept seeds of one property; none where there is no file. */
export function readKeptSeeds(name: string, file = committed): readonly KeptSeed[] {
  return readAll(file).filter((kept) => kept.name === name);
}

/** Adds a seed, once, to be committed with the repair. */
export function keepSeed(seed: KeptSeed, file = committed): void {
  const kept = readAll(file);
  if (kept.some((other) => JSON.stringify(other) === JSON.stringify(seed))) return;
  // Renamed into place: parts run at the same time, and none may read half a file.
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify([...kept, seed], undefined, 2)}\n`);
  renameSync(beside, file);
}

function readAll(file: string): readonly KeptSeed[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as KeptSeed[]) : [];
}
