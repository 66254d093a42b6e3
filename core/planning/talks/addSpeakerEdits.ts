import { edit, type Edit } from "../../changes/edit.ts";
import { selectRows } from "../../changes/selectRows.ts";
import type { Rows } from "../../changes/projectRows.ts";
import type { Person } from "../../model/records/person.ts";
import type { Talk } from "../../model/records/talk.ts";
import { talkSpeakerId, talkSpeakerRecord } from "../../model/records/talkSpeaker.ts";
import { orderAtEnd } from "../orderAtEnd.ts";

/** Lets somebody give a talk, after those who give it already. Nothing where they do. */
export function addSpeakerEdits(
  rows: Rows,
  talk: Talk["id"],
  person: Person["id"],
): readonly Edit[] {
  const links = selectRows(rows, talkSpeakerRecord).filter((link) => link.talk === talk);
  if (links.some((link) => link.person === person)) return [];
  const id = talkSpeakerId(talk, person);
  return [
    edit(["talkSpeaker", id, "talk"], talk),
    edit(["talkSpeaker", id, "person"], person),
    edit(["talkSpeaker", id, "order"], orderAtEnd(links)),
  ];
}
