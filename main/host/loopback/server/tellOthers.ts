import { isSameHead } from "#core/host/isSameHead.ts";
import type { Committed } from "#core/host/planCalls.ts";
import type { PlanId } from "#core/model/id.ts";
import type { Result } from "#core/model/result.ts";
import type { EventStreams } from "./eventStreams.ts";

/** A call of a page that was answered. */
interface Answered {
  readonly name: string;
  readonly args: unknown;
  readonly answered: Result<unknown, unknown>;
}

const writing: ReadonlySet<string> = new Set([
  "commit",
  "undo",
  "redo",
  "merge",
  "restoreSnapshot",
]);

/** Tells the other pages that a plan has changed under them, where a call of one has changed it. */
export function tellOthers(
  events: EventStreams,
  { name, args, answered }: Answered,
  page: string,
): void {
  if (!writing.has(name) || !answered.ok || !Array.isArray(args)) return;
  const { before, head } = answered.value as Committed;
  if (isSameHead(before, head)) return;
  // The call was answered, so its first argument is the plan.
  events.tell({ kind: "changed", plan: args[0] as PlanId }, page);
}
