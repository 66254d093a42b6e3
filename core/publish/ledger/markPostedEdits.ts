import { edit, type Edit } from "../../changes/edit.ts";
import type { LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { PlanView } from "../../planning/planView.ts";
import type { Language } from "../../text/phrase.ts";
import type { ChannelHead } from "../channelHeads.ts";
import { postedFacts } from "./postedFacts.ts";
import { postingIdOf } from "./postingIdOf.ts";

export interface PostDone {
  readonly meeting: Meeting;
  readonly channel: ChannelHead;
  readonly language: Language;
  readonly on: LocalDate;
  /** Where it can be seen; an address that is known stays where none is given. */
  readonly address?: string;
}

/** Notes that a meeting is posted as it stands now. Only public facts are noted. */
export function markPostedEdits(view: PlanView, post: PostDone): readonly Edit[] {
  const { meeting, channel, language, on, address } = post;
  const id = postingIdOf({ meeting: meeting.id, channel, language });
  const facts = postedFacts(view, meeting);
  const said = Object.fromEntries(channel.tells.map((name) => [name, facts[name]]));
  return [
    edit(["posting", id, "meeting"], meeting.id),
    edit(["posting", id, "channel"], channel.id),
    edit(["posting", id, "language"], language),
    edit(["posting", id, "postedOn"], on),
    edit(["posting", id, "said"], said),
    edit(["posting", id, "withdrawnOn"], null),
    ...(address === undefined ? [] : [edit(["posting", id, "address"], address)]),
  ];
}
