import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { damages } from "#test/builders/damages.ts";

/** What happens to IndexedDB's files between two starts; `older` is a folder with their last state. */
export type LeveldbDamage = (folder: string, older: string, chance: () => number) => void;

/** Each of the ways in which files break, in a file of the database that chance picks. */
export const leveldbDamages: Readonly<Record<string, LeveldbDamage>> = {
  ...Object.fromEntries(
    Object.entries(damages).map(([name, damage]) => [
      `a file ${name}`,
      (folder, _older, chance) => {
        const path = join(folder, pick(filesOf(folder), chance));
        const damaged = damage(readFileSync(path), chance);
        if (damaged) writeFileSync(path, damaged);
        else rmSync(path);
      },
    ]),
  ),
  "a file swapped with an older one"(folder, older, chance) {
    const both = filesOf(folder).filter((name) => existsSync(join(older, name)));
    const name = pick(both, chance);
    cpSync(join(older, name), join(folder, name));
  },
  "all of it swapped with an older copy": putBack,
  "all of it missing"(folder) {
    rmSync(folder, { recursive: true });
  },
};

/** Puts the files of `copy` in the place of those in `folder`. */
export function putBack(folder: string, copy: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(copy, folder, { recursive: true });
}

/** The folder in which Chromium keeps the IndexedDB of a page of ours, somewhere below this one. */
export function leveldbIn(dataFolder: string): string {
  const names = readdirSync(dataFolder, { recursive: true, encoding: "utf8" });
  const found = names.filter((name) => /IndexedDB[\\/][^\\/]*\.indexeddb\.leveldb$/.test(name));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`One database was expected, not ${String(found.length)}`);
  return join(dataFolder, found[0]);
}

/** Those that hold data or lead to it, not the lock and not LevelDB's diary. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !/^(LOCK|LOG|LOG\.old)$/.test(name))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

function pick(names: readonly string[], chance: () => number): string {
  const name = names[Math.floor(chance() * names.length)];
  if (name === undefined) throw new Error("No file of the database is there to be damaged");
  return name;
}
