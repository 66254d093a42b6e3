import type { Rule } from "../../model/rule.ts";
import type { Proposal } from "./readmeReading.ts";

/**
 * The rule that the accepted sentences make together: the first recurrence, the optional slots
 * beside it, and the duration. `undefined` where no sentence tells a recurrence.
 */
export function ruleOf(proposals: readonly Proposal[]): Rule | undefined {
  const recurrence = proposals.find((proposal) => proposal.kind === "recurrence");
  if (!recurrence) return undefined;
  const optional = proposals.filter((proposal) => proposal.kind === "optional-slot");
  const duration = proposals.find((proposal) => proposal.kind === "duration");
  const minutes = recurrence.minutes ?? duration?.minutes;
  return {
    slots: [...recurrence.slots, ...optional.map(({ slot }) => ({ ...slot, optional: true }))],
    ...(recurrence.start !== undefined && { start: recurrence.start }),
    ...(minutes !== undefined && { minutes }),
  };
}
