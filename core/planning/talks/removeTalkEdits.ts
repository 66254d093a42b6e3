import { edit, type Edit } from "../../changes/edit.ts";
import type { Rows } from "../../changes/projectRows.ts";
import { selectRows } from "../../changes/selectRows.ts";
import { agendaItemRecord } from "../../model/records/agendaItem.ts";
import type { Talk } from "../../model/records/talk.ts";
import { talkSpeakerRecord } from "../../model/records/talkSpeaker.ts";
import { removeRowEdits } from "../removeRowEdits.ts";

/** A talk goes, with who gives it. A part of an agenda that was for it keeps its time, without the talk. */
export function removeTalkEdits(rows: Rows, talk: Talk["id"]): readonly Edit[] {
  const links = selectRows(rows, talkSpeakerRecord).filter((link) => link.talk === talk);
  const items = selectRows(rows, agendaItemRecord).filter((item) => item.talk === talk);
  const title = rows.get("talk")?.get(talk)?.values["title"];
  return [
    ...removeRowEdits(rows, [
      { table: "talk", id: talk },
      ...links.map(({ id }) => ({ table: talkSpeakerRecord.table, id })),
    ]),
    ...items.flatMap((item) => [
      edit(["agendaItem", item.id, "talk"], null),
      ...(item.title === undefined && title !== undefined
        ? [edit(["agendaItem", item.id, "title"], title)]
        : []),
    ]),
  ];
}
