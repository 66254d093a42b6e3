import { mintId } from "#core/model/id.ts";
import type { AgendaItem } from "#core/model/records/agendaItem.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { agendaDraft } from "#core/planning/agenda/agendaDraft.ts";
import {
  newAgendaItemEdits,
  type NewAgendaItem,
} from "#core/planning/agenda/newAgendaItemEdits.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { removeRowEdits } from "#core/planning/removeRowEdits.ts";
import { reorderEdits } from "#core/planning/reorderEdits.ts";
import type { Edit } from "#core/changes/edit.ts";
import { useAct } from "../../../context/useAct.ts";
import { useDesk } from "../../../context/useDesk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";

/** What can be done to the agenda of a meeting. Each is one act, which one undo takes back. */
export interface AgendaActs {
  /** Answers at once with the id of the part that is being made, at this place or at the end. */
  readonly add: (at?: number) => AgendaItem["id"];
  readonly move: (id: AgendaItem["id"], to: number) => void;
  readonly remove: (id: AgendaItem["id"]) => void;
  /** A first agenda from the talks. */
  readonly layOut: () => void;
}

const NEW_MINUTES = 15;

export function useAgendaActs(meeting: Meeting, items: readonly AgendaItem[]): AgendaActs {
  const { plans, random } = useDesk();
  const { text } = useMessages();
  const act = useAct();
  const view = usePlanView();
  const change = (edits: readonly Edit[]) => act("change-agenda", edits, topicOf(view, meeting));

  return {
    add(at) {
      const id = mintId<"agendaItem">(random);
      const made = { id, meeting: meeting.id, minutes: NEW_MINUTES };
      void change(newAgendaItemEdits(made, items, at));
      return id;
    },
    move: (id, to) => void change(reorderEdits({ table: "agendaItem", rows: items }, id, to)),
    remove: (id) =>
      void change(removeRowEdits(plans.getState().rows, [{ table: "agendaItem", id }])),
    layOut() {
      const titles = { welcome: text.meeting.welcomePart, farewell: text.meeting.farewellPart };
      const draft = agendaDraft(meeting.id, view.talksOf(meeting.id), titles);
      const made = draft.map((one) => ({ ...one, id: mintId<"agendaItem">(random) }));
      void change(editsOf(made, items));
    },
  };
}

/** Each part comes after the ones before it. */
function editsOf(made: readonly NewAgendaItem[], items: readonly AgendaItem[]): readonly Edit[] {
  const list = [...items];
  return made.flatMap((one) => {
    const edits = newAgendaItemEdits(one, list);
    const order = edits.find(({ field }) => field === "order")?.value as string;
    list.push({ id: one.id, order });
    return edits;
  });
}
