import { createStore, type StoreApi } from "zustand/vanilla";
import type { Decision } from "#core/changes/decisionEdits.ts";
import type { Place } from "#core/changes/log.ts";
import type { FileToMerge, MergeReview } from "#core/host/mergeCalls.ts";
import type { PlanId } from "#core/model/id.ts";

export type Take = Decision["take"];

/** A co-organizer's file that is being looked at: nothing of it is in the plan yet. */
export interface FileReview {
  /** The plan that it would go into. */
  readonly plan: PlanId;
  readonly name: string;
  readonly file: FileToMerge;
  readonly review: MergeReview;
  /** What was chosen so far, by `placeKey`. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

export interface SharingState {
  readonly reviewed: FileReview | undefined;
  /** When a backup of the open plan was last saved, an ISO 8601 instant in UTC. */
  readonly lastBackup: string | undefined;
  readonly show: (reviewed: Omit<FileReview, "decisions">) => void;
  readonly decide: (decisions: readonly Decision[]) => void;
  readonly close: () => void;
}

export function createSharingStore(): StoreApi<SharingState> {
  return createStore<SharingState>()((set) => ({
    reviewed: undefined,
    lastBackup: undefined,
    show: (reviewed) => set({ reviewed: { ...reviewed, decisions: new Map() } }),
    decide: (decisions) =>
      set(({ reviewed }) => {
        if (!reviewed) return {};
        const all = new Map(reviewed.decisions);
        for (const decision of decisions) all.set(placeKey(decision), decision);
        return { reviewed: { ...reviewed, decisions: all } };
      }),
    close: () => set({ reviewed: undefined }),
  }));
}

export function placeKey({ table, id, field }: Place): string {
  return JSON.stringify([table, id, field]);
}
