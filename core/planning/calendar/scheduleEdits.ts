import { edit, type Edit } from "../../changes/edit.ts";
import type { Meeting } from "../../model/records/meeting.ts";

/** That an optional meeting is to take place: nothing is left to be decided. */
export function scheduleEdits({ id, decideBy }: Meeting): readonly Edit[] {
  return [
    edit(["meeting", id, "optional"], false),
    ...(decideBy === undefined ? [] : [edit(["meeting", id, "decideBy"], null)]),
  ];
}
