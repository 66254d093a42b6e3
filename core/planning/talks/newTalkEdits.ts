import { edit, type Edit } from "../../changes/edit.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import { talkIdOf, type Talk } from "../../model/records/talk.ts";
import { orderAtEnd } from "../orderAtEnd.ts";
import type { PlanView } from "../planView.ts";

export interface NewTalk {
  readonly id: Talk["id"];
  readonly edits: readonly Edit[];
}

/**
 * A talk after the others of a meeting. The first one is the same row on every laptop, so that two who
 * plan one evening apart make one talk of it; `fresh` is the id of any other.
 */
export function newTalkEdits(view: PlanView, meeting: Meeting["id"], fresh: Talk["id"]): NewTalk {
  const talks = view.talksOf(meeting);
  const id = talks.length === 0 ? talkIdOf(meeting, 1) : fresh;
  return {
    id,
    edits: [
      edit(["talk", id, "meeting"], meeting),
      edit(["talk", id, "order"], orderAtEnd(talks)),
      edit(["talk", id, "state"], { name: "proposed" }),
    ],
  };
}
