import type { Meeting } from "../../model/records/meeting.ts";
import type { Talk } from "../../model/records/talk.ts";
import type { NewAgendaItem } from "./newAgendaItemEdits.ts";

/** What the parts around the talks are called, in the language of whoever plans. */
export interface AgendaDraftTitles {
  readonly welcome: string;
  readonly farewell: string;
}

const AROUND = 15;
const TALK = 30;

/** A first agenda of a meeting: people come, the talks in their order, people leave. */
export function agendaDraft(
  meeting: Meeting["id"],
  talks: readonly Pick<Talk, "id" | "minutes">[],
  { welcome, farewell }: AgendaDraftTitles,
): readonly Omit<NewAgendaItem, "id">[] {
  return [
    { meeting, title: welcome, minutes: AROUND },
    ...talks.map(({ id, minutes }) => ({ meeting, talk: id, minutes: minutes ?? TALK })),
    { meeting, title: farewell, minutes: AROUND },
  ];
}
