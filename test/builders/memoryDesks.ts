import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { Answer, Host, HostEvent } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { Committed } from "#core/host/planCalls.ts";
import type { GrantId } from "#core/host/grantedFile.ts";
import type { PlanId } from "#core/model/id.ts";
import { fail, ok } from "#core/model/result.ts";
import { projectionDoor } from "#renderer/db/projectionDoor.ts";
import { createDesk, type Desk } from "#renderer/stores/desk.ts";
import { fixedRandom } from "./laptop.ts";
import { manualTimers, type ManualTimers } from "./manualTimers.ts";
import { MemoryFs } from "./memoryFs.ts";
import { memoryHost, type MemoryHost } from "./memoryHost.ts";

/**
 * What happens to the next call that saves: it is refused, it never arrives, its answer never arrives,
 * the host has closed the plan meanwhile, or it has a fault and answers nothing that can be read.
 */
export const mishaps = ["disk-full", "question-lost", "answer-lost", "closed", "fault"] as const;
export type Mishap = (typeof mishaps)[number];

/** The real services on a disk in memory, and windows of one browser before them. */
export interface MemoryDesks {
  readonly host: MemoryHost;
  readonly indexedDB: IDBFactory;
  readonly timers: ManualTimers;
  /** Befall the next saving calls of any window, one each. */
  readonly ahead: Mishap[];
  /** What was told of faults, by any window. */
  readonly faults: readonly unknown[];
  readonly openWindow: () => Desk;
}

export async function memoryDesks(): Promise<MemoryDesks> {
  const host = await memoryHost(new MemoryFs());
  const indexedDB = new IDBFactory();
  const timers = manualTimers();
  const ahead: Mishap[] = [];
  const faults: unknown[] = [];
  const windows = new Set<(event: HostEvent) => void>();
  return {
    host,
    indexedDB,
    timers,
    ahead,
    faults,
    openWindow() {
      const random = fixedRandom(`window ${String(windows.size)}`);
      const window = windowHost(host, ahead, windows);
      const desk = createDesk({
        host: window,
        after: timers.after,
        now: () => Date.UTC(2026, 10, 21, 12),
        random,
        report: (fault) => faults.push(fault),
        projectionOf: (plan, listeners) =>
          projectionDoor(plan, { indexedDB, IDBKeyRange }, listeners),
      });
      window.subscribe((event) => {
        if (event.kind === "changed") desk.refresh(event.plan);
      });
      return desk;
    },
  };
}

/** The host as one window has it: others hear of its acts, and its calls may have a mishap. */
function windowHost(
  { planCalls }: MemoryHost,
  ahead: Mishap[],
  windows: Set<(event: HostEvent) => void>,
): Host {
  let own: ((event: HostEvent) => void) | undefined;
  const saving = async (plan: PlanId, save: () => Answer<Committed>): Answer<Committed> => {
    const mishap = ahead.shift();
    if (mishap === "disk-full") return fail(failureOf("cannot-write"));
    if (mishap === "question-lost") return fail(failureOf("no-answer"));
    if (mishap === "closed") await planCalls.closePlan(plan);
    const saved = await save();
    for (const tell of windows) if (tell !== own) tell({ kind: "changed", plan });
    if (mishap === "fault") throw new Error("planted");
    return mishap === "answer-lost" ? fail(failureOf("no-answer")) : saved;
  };
  return {
    ...planCalls,
    ...noComputer,
    commit: (plan, act) => saving(plan, () => planCalls.commit(plan, act)),
    undo: (plan) => saving(plan, () => planCalls.undo(plan)),
    redo: (plan) => saving(plan, () => planCalls.redo(plan)),
    subscribe(listener) {
      own = listener;
      windows.add(listener);
      return () => windows.delete(listener);
    },
  };
}

function failureOf(code: "cannot-write" | "no-answer"): HostFailure {
  return { code, facts: { reason: "planted" } };
}

const nothing = () => Promise.resolve(ok(undefined));
const noComputer: Omit<Host, keyof MemoryHost["planCalls"] | "subscribe"> = {
  openFile: nothing,
  saveFile: ({ name }) => Promise.resolve(ok({ grant: "granted-file" as GrantId, name })),
  saveAgain: nothing,
  readAgain: () => Promise.resolve(fail({ code: "file-gone", facts: {} })),
  recentFiles: () => Promise.resolve(ok([])),
  openExternal: nothing,
  print: nothing,
  savePdf: nothing,
};
