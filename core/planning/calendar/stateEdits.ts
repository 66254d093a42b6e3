import { edit, type Edit } from "../../changes/edit.ts";
import type { Meeting } from "../../model/records/meeting.ts";

/** The states that need no new date, and have a reason. */
export type StateWithReason = "skipped" | "postponed" | "cancelled";

/**
 * That a meeting does not take place, or not then: no meeting, postponed, cancelled. The reason goes with
 * the state; an empty one leaves it open. The day stays, so that the calendar goes on to show the slot.
 */
export function stateEdits(
  { id }: Pick<Meeting, "id">,
  name: StateWithReason,
  reason = "",
): readonly Edit[] {
  const why = reason.trim();
  return [edit(["meeting", id, "state"], { name, ...(why !== "" && { reason: why }) })];
}
