import { edit, type Edit } from "../../changes/edit.ts";
import { orderOf } from "../../model/fieldSchemas.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Person } from "../../model/records/person.ts";
import { talkSpeakerId } from "../../model/records/talkSpeaker.ts";
import type { Talk } from "../../model/records/talk.ts";
import type { PlanView } from "../planView.ts";

/** What somebody could speak on, with or without a meeting to do it at. */
export interface NewTalk {
  readonly id: Talk["id"];
  readonly person: Person["id"];
  readonly title: string;
  readonly meeting?: Meeting["id"] | undefined;
}

/** A talk of a person: an idea as long as it has no meeting, the last talk of the meeting it has. */
export function newTalkEdits(view: PlanView, talk: NewTalk): readonly Edit[] {
  const { id, person, meeting } = talk;
  const title = talk.title.trim();
  const link = talkSpeakerId(id, person);
  return [
    ...(title === "" ? [] : [edit(["talk", id, "title"], title)]),
    edit(["talk", id, "state"], { name: meeting ? "proposed" : "idea" }),
    ...(meeting
      ? [
          edit(["talk", id, "meeting"], meeting),
          edit(["talk", id, "order"], orderOf(view.talksOf(meeting).length + 1)),
        ]
      : []),
    edit(["talkSpeaker", link, "talk"], id),
    edit(["talkSpeaker", link, "person"], person),
    edit(["talkSpeaker", link, "order"], orderOf(1)),
  ];
}
