import { edit, type Edit } from "../../changes/edit.ts";
import type { Room } from "../../model/records/room.ts";
import type { Venue } from "../../model/records/venue.ts";

/** A new room of a venue, named for now. */
export function roomEdits(id: Room["id"], venue: Venue["id"], name: string): readonly Edit[] {
  return [edit(["room", id, "venue"], venue), edit(["room", id, "name"], name)];
}
