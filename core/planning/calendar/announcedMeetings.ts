import type { Meeting } from "../../model/records/meeting.ts";
import type { Posting } from "../../model/records/posting.ts";

/**
 * The meetings of which something is posted and was not withdrawn: announced follows from the ledger,
 * it is not stored.
 */
export function announcedMeetings(postings: readonly Posting[]): ReadonlySet<Meeting["id"]> {
  const posted = postings.filter(({ withdrawnOn }) => withdrawnOn === undefined);
  return new Set(posted.flatMap(({ meeting }) => meeting ?? []));
}
