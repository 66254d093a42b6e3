import { join } from "node:path";
import * as v from "valibot";
import type { Place } from "#core/changes/log.ts";
import type { Answer } from "#core/host/contract.ts";
import type { Draft } from "#core/host/planCalls.ts";
import { fail, ok } from "#core/model/result.ts";
import type { WritingPorts } from "../fs/writeFileAtomically.ts";
import { createJsonState } from "../jsonFile/jsonState.ts";

/**
 * What is being typed into a plan's fields, in `drafts.json` of the plan's folder. Each call answers
 * once its state or a newer one is on the disk, or `no-draft`: this process then still knows it, and
 * it is written with the next call.
 */
export interface Drafts {
  readonly keep: (draft: Draft) => Answer<undefined>;
  readonly drop: (place: Place) => Answer<undefined>;
  /** One a field, the one that was touched last at the end. */
  readonly list: () => Promise<readonly Draft[]>;
  readonly clear: () => Answer<undefined>;
  /** Once all that was asked for before is answered. */
  readonly settled: () => Promise<void>;
}

const shape = {
  schema: v.array(
    v.object({ table: v.string(), id: v.string(), field: v.string(), text: v.string() }),
  ),
  fallback: [],
};

export function createDrafts(ports: WritingPorts, folder: string): Drafts {
  const state = createJsonState<readonly Draft[]>(ports, join(folder, "drafts.json"), shape);
  let last: Promise<unknown> = Promise.resolve();
  const change = async (work: (drafts: readonly Draft[]) => readonly Draft[]) => {
    const changing = state.change(work);
    last = Promise.allSettled([last, changing]);
    const changed = await changing;
    if (changed.ok) return ok(undefined);
    return fail({ code: "no-draft", facts: { reason: changed.error.code } } as const);
  };
  return {
    keep: (draft) => change((drafts) => [...without(drafts, draft), draft]),
    drop: (place) => change((drafts) => without(drafts, place)),
    list: state.get,
    clear: () => change((drafts) => (drafts.length === 0 ? drafts : [])),
    async settled() {
      await last;
    },
  };
}

/** The same list where the place has no draft, so that nothing is written. */
function without(drafts: readonly Draft[], place: Place): readonly Draft[] {
  const others = drafts.filter((draft) => !isSame(draft, place));
  return others.length === drafts.length ? drafts : others;
}

function isSame(a: Place, b: Place): boolean {
  return a.table === b.table && a.id === b.id && a.field === b.field;
}
