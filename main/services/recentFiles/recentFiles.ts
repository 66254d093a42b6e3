import { join } from "node:path";
import * as v from "valibot";
import { attempt } from "../fs/attempt.ts";
import type { WritingPorts } from "../fs/writeFileAtomically.ts";
import { createJsonState } from "../jsonFile/jsonState.ts";

/** Paths of files that were opened or saved, in `recent.json` of the application's data folder. */
export interface RecentFiles {
  /** Newest first, without those that are not there now: a stick that comes back brings its own. */
  readonly list: () => Promise<readonly string[]>;
  /** Where the disk refuses, the path is remembered until the application ends. */
  readonly add: (path: string) => Promise<void>;
}

export const MAX_RECENT_FILES = 10;

const shape = { schema: v.array(v.pipe(v.string(), v.minLength(1))), fallback: [] };

export function createRecentFiles(ports: WritingPorts, folder: string): RecentFiles {
  const state = createJsonState<readonly string[]>(ports, join(folder, "recent.json"), shape);
  const isThere = async (path: string) => {
    const found = await attempt(() => ports.fs.stat(path));
    return found.ok && found.value.isFile;
  };
  return {
    async list() {
      const paths = await state.get();
      const there = await Promise.all(paths.map(isThere));
      return paths.filter((_, i) => there[i]);
    },
    async add(path) {
      await state.change((paths) => withNewest(paths, path));
    },
  };
}

function withNewest(paths: readonly string[], path: string): readonly string[] {
  if (paths[0] === path) return paths;
  return [path, ...paths.filter((other) => other !== path)].slice(0, MAX_RECENT_FILES);
}
