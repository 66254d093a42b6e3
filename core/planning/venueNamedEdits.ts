import { edit, type Edit } from "../changes/edit.ts";
import { foldName } from "../model/foldName.ts";
import type { PlanId } from "../model/id.ts";
import { venueIdOf, type Venue } from "../model/records/venue.ts";
import type { PlanView } from "./planView.ts";

export interface NamedVenue {
  readonly id: Venue["id"];
  /** Nothing where a place of that name is known. */
  readonly edits: readonly Edit[];
}

/** The place that a name means: one of the plan, however the name is written, or else a new one. */
export function venueNamedEdits(
  { id, view }: { readonly id: PlanId; readonly view: Pick<PlanView, "venues"> },
  name: string,
): NamedVenue {
  const known = view.venues.find((venue) => foldName(venue.name ?? "") === foldName(name));
  if (known) return { id: known.id, edits: [] };
  const venue = venueIdOf(id, name);
  return { id: venue, edits: [edit(["venue", venue, "name"], name.trim())] };
}
