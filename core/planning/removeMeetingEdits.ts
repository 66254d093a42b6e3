import { edit, type Edit } from "../changes/edit.ts";
import type { Rows } from "../changes/projectRows.ts";
import { selectRows } from "../changes/selectRows.ts";
import { agendaItemRecord } from "../model/records/agendaItem.ts";
import type { Meeting } from "../model/records/meeting.ts";
import { talkRecord, type Talk } from "../model/records/talk.ts";
import { taskRecord } from "../model/records/task.ts";
import { talkSpeakerRecord } from "../model/records/talkSpeaker.ts";
import { removeRowEdits } from "./removeRowEdits.ts";

/**
 * A meeting goes, with its agenda and its checklist. Talks stay, without a meeting, to be given another
 * evening; only those of which nothing is known go too.
 */
export function removeMeetingEdits(rows: Rows, meeting: Meeting["id"]): readonly Edit[] {
  const isOfIt = (row: { readonly meeting?: Meeting["id"] }) => row.meeting === meeting;
  const items = selectRows(rows, agendaItemRecord).filter(isOfIt);
  const tasks = selectRows(rows, taskRecord).filter(isOfIt);
  const talks = selectRows(rows, talkRecord).filter(isOfIt);
  const spoken = new Set(selectRows(rows, talkSpeakerRecord).map(({ talk }) => talk));
  const isKnown = ({ id, title, abstract }: Talk) =>
    title !== undefined || abstract !== undefined || spoken.has(id);
  return [
    ...removeRowEdits(rows, [
      { table: "meeting", id: meeting },
      ...items.map(({ id }) => ({ table: agendaItemRecord.table, id })),
      ...tasks.map(({ id }) => ({ table: taskRecord.table, id })),
      ...talks.filter((talk) => !isKnown(talk)).map(({ id }) => ({ table: talkRecord.table, id })),
    ]),
    ...talks.filter(isKnown).map(({ id }) => edit(["talk", id, "meeting"], null)),
  ];
}
