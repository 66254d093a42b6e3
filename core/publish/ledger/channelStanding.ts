import type { Meeting } from "../../model/records/meeting.ts";
import type { Posting } from "../../model/records/posting.ts";
import type { PlanView } from "../../planning/planView.ts";
import { staleFacts, type StaleFact } from "./staleFacts.ts";

/** A post in the ledger, and what of it is out of date. */
export interface LedgerEntry {
  readonly posting: Posting;
  readonly stale: readonly StaleFact[];
}

/** How a channel stands for one meeting: at its worst, over all languages it was posted in. */
export interface ChannelStanding {
  readonly state: "never" | "current" | "stale";
  /** The newest post first, withdrawn ones too. */
  readonly entries: readonly LedgerEntry[];
}

export function channelStanding(
  view: PlanView,
  postings: readonly Posting[],
  { meeting, channel }: { readonly meeting: Meeting["id"]; readonly channel: string },
): ChannelStanding {
  const entries = postings
    .filter((one) => one.meeting === meeting && one.channel === channel)
    .toSorted(newestFirst)
    .map((posting) => ({ posting, stale: staleFacts(view, posting) }));
  const isStale = entries.some(({ stale }) => stale.length > 0);
  const isPosted = entries.some(({ posting }) => posting.withdrawnOn === undefined);
  return { state: isStale ? "stale" : isPosted ? "current" : "never", entries };
}

function newestFirst(a: Posting, b: Posting): number {
  const [dateA, dateB] = [a.postedOn ?? "", b.postedOn ?? ""];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
