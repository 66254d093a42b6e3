import { causalOrder } from "./causalOrder.ts";
import type { Log, Transaction } from "./log.ts";
import { NEW_PLAN_ACT } from "./newPlanAct.ts";
import type { Stamp } from "./stamp.ts";

/**
 * One person's acts that undo and redo are about, oldest first: without those that somebody else has
 * undone, those that came from another copy and go with their merge, and the making of the plan.
 */
export function actsOf(
  { log, retracted }: { readonly log: Log; readonly retracted: ReadonlySet<Stamp> },
  who: string,
): readonly Transaction[] {
  const own = causalOrder(log).filter((act) => act.who === who);
  const undone = new Set(own.flatMap(({ undoes = [] }) => undoes));
  const brought = new Set(own.flatMap((act) => act.brought ?? []));
  return own.filter(
    ({ id, act }) =>
      act.name !== NEW_PLAN_ACT && !brought.has(id) && (!retracted.has(id) || undone.has(id)),
  );
}

/** The act that an undo, or the redo of one, is about in the end. */
export function originOf(log: Log, act: Transaction): Transaction {
  // A file made by hand may lead in a circle.
  const seen = new Set<Transaction>();
  let origin = act;
  for (;;) {
    seen.add(origin);
    const target = origin.brought ? undefined : origin.undoes?.[0];
    const next = target === undefined ? undefined : log.transactions.get(target);
    if (!next || seen.has(next)) return origin;
    origin = next;
  }
}
