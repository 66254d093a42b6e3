import { orderSchema } from "../fieldSchemas.ts";
import { deriveId } from "../id.ts";
import { defineRecord, field, owner, reference, type Row } from "../record.ts";
import type { Person } from "./person.ts";
import type { Talk } from "./talk.ts";

/** That a person gives a talk: a link, so that two organizers can each add a speaker. */
export const talkSpeakerRecord = defineRecord("talkSpeaker", {
  talk: reference("public", "talk"),
  person: owner("public", "person"),
  order: field("public", orderSchema),
});
export type TalkSpeaker = Row<typeof talkSpeakerRecord>;

export function talkSpeakerId(talk: Talk["id"], person: Person["id"]): TalkSpeaker["id"] {
  return deriveId("talkSpeaker", talk, person);
}
