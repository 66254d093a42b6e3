import { createStore, type StoreApi } from "zustand/vanilla";
import type { Rows } from "#core/changes/projectRows.ts";
import type { Hit } from "../db/searchEntry.ts";
import { createSearchIndex, type SearchIndex } from "../db/searchIndex.ts";
import type { PlanState } from "./planStore.ts";

export interface SearchState {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly search: (query: string) => void;
}

/** Searches the open plan. The index is built at the first question and follows the rows from then on. */
export function createSearchStore(plans: StoreApi<PlanState>): StoreApi<SearchState> {
  let index: SearchIndex | undefined;

  function find(query: string, rows: Rows): readonly Hit[] {
    if (query.trim() === "") return [];
    index ??= createSearchIndex();
    index.update(rows);
    return index.search(query);
  }

  const store = createStore<SearchState>()((set) => ({
    query: "",
    hits: [],
    search: (query) => set({ query, hits: find(query, plans.getState().rows) }),
  }));
  plans.subscribe(({ plan, rows }, before) => {
    const { query, search } = store.getState();
    if (plan !== before.plan) search("");
    else if (rows !== before.rows && query !== "") search(query);
  });
  return store;
}
