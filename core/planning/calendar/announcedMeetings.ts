import type { Meeting } from "../../model/records/meeting.ts";
import type { Posting } from "../../model/records/posting.ts";

/** The meetings of which something is posted: announced follows from the ledger, it is not stored. */
export function announcedMeetings(postings: readonly Posting[]): ReadonlySet<Meeting["id"]> {
  return new Set(postings.flatMap(({ meeting }) => meeting ?? []));
}
