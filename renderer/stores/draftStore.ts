import { createStore, type StoreApi } from "zustand/vanilla";
import type { Place } from "#core/changes/log.ts";
import type { PlanCalls } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { ActOfEdits, Draft } from "#core/host/planCalls.ts";
import type { PlanId } from "#core/model/id.ts";
import type { Result } from "#core/model/result.ts";
import type { After } from "./session/after.ts";
import type { Outcome } from "./session/saver.ts";
import type { Work } from "./session/saveQueue.ts";
import { createTurns } from "#core/host/turns.ts";

export interface DraftPorts {
  readonly host: Pick<PlanCalls, "keepDraft" | "dropDraft">;
  readonly after: After;
  /** The plan that is open. */
  readonly plan: () => PlanId | undefined;
  readonly submit: (work: Work) => Promise<Outcome | undefined>;
}

/** What a text in a field that is left changes; nothing where it is no value, or the same one. */
export type ToAct = (text: string) => ActOfEdits | undefined;

/** What is being typed, by place. A field shows its draft until the host has saved what it means. */
export interface DraftState {
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Why the host could not keep the last change of a draft; it lasts until it can. */
  readonly notKept: HostFailure | undefined;
  readonly type: (draft: Draft) => void;
  /**
   * Makes one act of a field, or forgets what was typed where that changes nothing. What the host
   * refuses for good stays in the field, to be mended there.
   */
  readonly leave: (place: Place, toAct: ToAct) => Promise<void>;
  readonly forget: (place: Place) => void;
  /** What was being typed when the plan was last closed, or the computer lost power. */
  readonly restore: (drafts: readonly Draft[]) => void;
  /** Hands the host at once what it does not have yet. */
  readonly flush: () => void;
  /** Flushes, and answers once the host has everything and what became an act is forgotten. */
  readonly settled: () => Promise<void>;
}

const KEEP_MS = 300;

export function draftKey({ table, id, field }: Place): string {
  return JSON.stringify([table, id, field]);
}

export function createDraftStore(ports: DraftPorts): StoreApi<DraftState> {
  const leaving = new Map<Draft, Promise<void>>();
  return createStore<DraftState>()((set, get) => {
    const keeping = createKeeping(ports, (notKept) => {
      if (notKept !== get().notKept) set({ notKept });
    });
    function without(place: Place): void {
      const drafts = new Map(get().drafts);
      drafts.delete(draftKey(place));
      set({ drafts });
    }
    function forget(place: Place): void {
      without(place);
      keeping.drop(place, ports.plan());
    }
    async function makeAct(left: Draft, toAct: ToAct): Promise<void> {
      const plan = ports.plan();
      const outcome = await ports.submit({ kind: "field", toAct: () => toAct(left.text) });
      // Somebody may have come back and typed on while it was being saved.
      if (outcome?.ok === false || get().drafts.get(draftKey(left)) !== left) return;
      without(left);
      keeping.drop(left, plan);
    }
    return {
      drafts: new Map(),
      notKept: undefined,
      type(draft) {
        set({ drafts: new Map(get().drafts).set(draftKey(draft), draft) });
        keeping.keepSoon(draft);
      },
      async leave(place, toAct) {
        const left = get().drafts.get(draftKey(place));
        // Enter leaves a field, and going away from it after that leaves it again.
        if (!left || leaving.has(left)) return;
        const made = makeAct(left, toAct).finally(() => leaving.delete(left));
        leaving.set(left, made);
        await made;
      },
      forget,
      restore: (drafts) => set({ drafts: byPlace(drafts), notKept: undefined }),
      flush: keeping.flush,
      async settled() {
        await Promise.all(leaving.values());
        keeping.flush();
        await keeping.settled();
      },
    };
  });
}

function byPlace(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  return new Map(drafts.map((draft) => [draftKey(draft), draft]));
}

/** Sends drafts to the host, in order, and not at every key. */
function createKeeping(
  { host, after, plan }: DraftPorts,
  tell: (notKept: HostFailure | undefined) => void,
) {
  const takeTurn = createTurns();
  const pending = new Map<string, { readonly cancel: () => void; readonly send: () => void }>();

  function settle(place: Place): void {
    pending.get(draftKey(place))?.cancel();
    pending.delete(draftKey(place));
  }

  /** A host that is silent, or has closed the plan, says so elsewhere. */
  function told(kept: Result<undefined, HostFailure>): void {
    if (kept.ok) tell(undefined);
    else if (kept.error.code === "no-draft") tell(kept.error);
  }

  return {
    keepSoon: (draft: Draft): void => {
      const open = plan();
      if (open === undefined) return;
      settle(draft);
      const send = () => {
        settle(draft);
        void takeTurn(async () => told(await host.keepDraft(open, draft)));
      };
      pending.set(draftKey(draft), { cancel: after(KEEP_MS, send), send });
    },
    drop: ({ table, id, field }: Place, open: PlanId | undefined): void => {
      settle({ table, id, field });
      if (open === undefined) return;
      void takeTurn(async () => told(await host.dropDraft(open, { table, id, field })));
    },
    flush: (): void => {
      for (const { send } of [...pending.values()]) send();
    },
    settled: () => takeTurn(() => Promise.resolve()),
  };
}
