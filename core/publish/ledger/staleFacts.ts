import type { Meeting } from "../../model/records/meeting.ts";
import type { Posting } from "../../model/records/posting.ts";
import type { PlanView } from "../../planning/planView.ts";
import { factNames, postedFacts, type FactName } from "./postedFacts.ts";

/** A fact that is posted in one way and stands in the plan in another; empty is "not said". */
export interface StaleFact {
  readonly fact: FactName;
  readonly old: string;
  readonly now: string;
}

/**
 * What readers of a post still believe. Nothing of a post that was withdrawn, or whose meeting is gone;
 * whoever asks for many posts gives the meeting.
 */
export function staleFacts(
  view: PlanView,
  posting: Posting,
  meeting: Meeting | undefined = view.meetings.find(({ id }) => id === posting.meeting),
): readonly StaleFact[] {
  const { said, withdrawnOn } = posting;
  if (!meeting || !said || withdrawnOn !== undefined) return [];
  const facts = postedFacts(view, meeting);
  return factNames.flatMap((fact) => {
    const old = said[fact];
    return old === undefined || old === facts[fact] ? [] : [{ fact, old, now: facts[fact] }];
  });
}
