import MiniSearch from "minisearch";
import type { Rows } from "#core/changes/projectRows.ts";
import { foldWords } from "#core/text/foldWords.ts";
import { searchTables, toSearchEntry, type Hit, type SearchEntry } from "./searchEntry.ts";

export interface SearchIndex {
  /** Takes in what has changed since the last call; quick where little has. */
  readonly update: (rows: Rows) => void;
  /** The best hits first: beginnings of words and words with a slip of the finger count too. */
  readonly search: (query: string) => readonly Hit[];
}

const MOST = 20;

/** Words of a plan, without case and accents. Empty until it is first given rows. */
export function createSearchIndex(): SearchIndex {
  let known: Rows = new Map();
  const index = new MiniSearch<SearchEntry>({
    idField: "key",
    fields: ["title", "text"],
    storeFields: ["table", "id", "title"],
    processTerm: foldWords,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 }, combineWith: "AND" },
  });
  return {
    update(rows) {
      for (const table of searchTables) {
        const before = known.get(table);
        const after = rows.get(table);
        if (before === after) continue;
        for (const [id, row] of before ?? []) {
          const key = `${table} ${id}`;
          if (after?.get(id) !== row && index.has(key)) index.discard(key);
        }
        for (const [id, row] of after ?? []) {
          if (before?.get(id) !== row) index.add(toSearchEntry(table, row));
        }
      }
      known = rows;
    },
    search: (query) => index.search(query).slice(0, MOST).map(toHit),
  };
}

/** MiniSearch hands the stored fields back without their types. */
function toHit(result: object): Hit {
  const { table, id, title } = result as Hit;
  return { table, id, title };
}
