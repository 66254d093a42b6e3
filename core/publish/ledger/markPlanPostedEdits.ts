import type { Edit } from "../../changes/edit.ts";
import type { Posting } from "../../model/records/posting.ts";
import type { PlanView } from "../../planning/planView.ts";
import { markPostedEdits, type PostDone } from "./markPostedEdits.ts";
import { postingIdOf } from "./postingIdOf.ts";
import { staleFacts } from "./staleFacts.ts";

/**
 * Notes that a file with the whole plan is out: of each meeting to come that was not in it as it is
 * now, and of each other one whose post was out of date.
 */
export function markPlanPostedEdits(
  view: PlanView,
  postings: readonly Posting[],
  post: Omit<PostDone, "meeting">,
): readonly Edit[] {
  const known = new Map(postings.map((posting) => [posting.id, posting]));
  return view.meetings.flatMap((meeting) => {
    const { channel, language } = post;
    const posting = known.get(postingIdOf({ meeting: meeting.id, channel, language }));
    const isPosted = posting !== undefined && posting.withdrawnOn === undefined;
    const isToCome = meeting.when !== undefined && meeting.when.date >= post.on;
    const isNews = isPosted ? staleFacts(view, posting, meeting).length > 0 : isToCome;
    return isNews ? markPostedEdits(view, { ...post, meeting }) : [];
  });
}
