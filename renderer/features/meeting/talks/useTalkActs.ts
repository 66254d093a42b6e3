import type { Edit } from "#core/changes/edit.ts";
import { mintId } from "#core/model/id.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Person } from "#core/model/records/person.ts";
import type { Talk } from "#core/model/records/talk.ts";
import { personNamedEdits } from "#core/planning/personNamedEdits.ts";
import { addSpeakerEdits } from "#core/planning/talks/addSpeakerEdits.ts";
import { newTalkEdits } from "#core/planning/talks/newTalkEdits.ts";
import { removeSpeakerEdits } from "#core/planning/talks/removeSpeakerEdits.ts";
import { removeTalkEdits } from "#core/planning/talks/removeTalkEdits.ts";
import { useAct } from "../../../context/useAct.ts";
import { useDesk } from "../../../context/useDesk.ts";
import { usePlanView } from "../../../context/usePlanView.ts";

/** What can be done to the talks of a meeting. Each is one act, which one undo takes back. */
export interface TalkActs {
  /** Answers with the id of the talk that was made. */
  readonly add: (meeting: Meeting["id"]) => Promise<Talk["id"]>;
  readonly remove: (talk: Talk) => void;
  readonly addSpeaker: (talk: Talk, person: Person["id"]) => void;
  /** Somebody of that name, who is made where nobody has it. */
  readonly nameSpeaker: (talk: Talk, name: string) => void;
  readonly removeSpeaker: (talk: Talk, person: Person["id"]) => void;
}

export function useTalkActs(): TalkActs {
  const { plans, random } = useDesk();
  const act = useAct();
  const view = usePlanView();
  const rows = () => plans.getState().rows;
  const changeSpeakers = ({ title }: Talk, edits: readonly Edit[]) =>
    void act("change-speakers", edits, title);
  return {
    async add(meeting) {
      const { id, edits } = newTalkEdits(view, meeting, mintId<"talk">(random));
      await act("new-talk", edits);
      return id;
    },
    remove: ({ id, title }) => void act("delete-talk", removeTalkEdits(rows(), id), title),
    addSpeaker: (talk, person) => changeSpeakers(talk, addSpeakerEdits(rows(), talk.id, person)),
    nameSpeaker(talk, name) {
      const { plan } = plans.getState();
      if (plan === undefined) return;
      const { id, edits } = personNamedEdits({ id: plan, view }, name);
      changeSpeakers(talk, [...edits, ...addSpeakerEdits(rows(), talk.id, id)]);
    },
    removeSpeaker: (talk, person) =>
      changeSpeakers(talk, removeSpeakerEdits(rows(), talk.id, person)),
  };
}
