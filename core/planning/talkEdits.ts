import { edit, type Edit } from "../changes/edit.ts";
import { orderOf } from "../model/fieldSchemas.ts";
import type { PlanId } from "../model/id.ts";
import type { Meeting } from "../model/records/meeting.ts";
import { talkIdOf } from "../model/records/talk.ts";
import { talkSpeakerId } from "../model/records/talkSpeaker.ts";
import { personNamedEdits } from "./personNamedEdits.ts";
import type { PlanView } from "./planView.ts";

/**
 * A title for the first talk of a meeting, which is made where there is none; `null` leaves it to be
 * announced. Two laptops that give one meeting its topic make one talk, and a conflict to decide.
 */
export function titleEdits(
  view: PlanView,
  meeting: Meeting["id"],
  title: string | null,
): readonly Edit[] {
  const first = view.talksOf(meeting)[0];
  if (!first && title === null) return [];
  const talk = first?.id ?? talkIdOf(meeting, 1);
  return [...(first ? [] : newTalk(meeting)), edit(["talk", talk, "title"], title)];
}

/** Somebody who speaks, as a text names them. */
export interface NamedSpeaker {
  readonly name: string;
  readonly affiliation?: string;
  readonly website?: string;
}

/**
 * The speakers of the first talk of a meeting: these, in this order, and no others. An affiliation and
 * a website that are named are the person's from now on; what is not named stays.
 */
export function speakerEdits(
  plan: { readonly id: PlanId; readonly view: PlanView },
  meeting: Meeting["id"],
  speakers: readonly NamedSpeaker[],
): readonly Edit[] {
  const { view } = plan;
  const first = view.talksOf(meeting)[0];
  const talk = first?.id ?? talkIdOf(meeting, 1);
  const wanted = speakers.map((speaker) => findOrName(plan, speaker));
  const removed = view.speakersOf(talk).filter(({ id }) => !wanted.some((one) => one.id === id));
  return [
    ...(first || speakers.length === 0 ? [] : newTalk(meeting)),
    ...wanted.flatMap(({ id, edits }, i) => {
      const link = talkSpeakerId(talk, id);
      return [
        ...edits,
        edit(["talkSpeaker", link, "talk"], talk),
        edit(["talkSpeaker", link, "person"], id),
        edit(["talkSpeaker", link, "order"], orderOf(i + 1)),
      ];
    }),
    ...removed.flatMap(({ id }) => {
      const link = talkSpeakerId(talk, id);
      return ["talk", "person", "order"].map((field) => edit(["talkSpeaker", link, field], null));
    }),
  ];
}

function newTalk(meeting: Meeting["id"]): readonly Edit[] {
  const talk = talkIdOf(meeting, 1);
  return [edit(["talk", talk, "meeting"], meeting), edit(["talk", talk, "order"], orderOf(1))];
}

function findOrName(
  plan: { readonly id: PlanId; readonly view: PlanView },
  { name, affiliation, website }: NamedSpeaker,
) {
  const { id, edits } = personNamedEdits(plan, name);
  return {
    id,
    edits: [
      ...edits,
      ...(affiliation === undefined ? [] : [edit(["person", id, "affiliation"], affiliation)]),
      ...(website === undefined ? [] : [edit(["person", id, "website"], website)]),
    ],
  };
}
