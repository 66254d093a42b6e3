import type { Edit } from "../../changes/edit.ts";
import type { Rows } from "../../changes/projectRows.ts";
import { selectRows } from "../../changes/selectRows.ts";
import type { Person } from "../../model/records/person.ts";
import type { Talk } from "../../model/records/talk.ts";
import { talkSpeakerRecord } from "../../model/records/talkSpeaker.ts";
import { removeRowEdits } from "../removeRowEdits.ts";

/** Takes somebody off a talk; the person stays in the plan. */
export function removeSpeakerEdits(
  rows: Rows,
  talk: Talk["id"],
  person: Person["id"],
): readonly Edit[] {
  const links = selectRows(rows, talkSpeakerRecord).filter(
    (link) => link.talk === talk && link.person === person,
  );
  return removeRowEdits(
    rows,
    links.map(({ id }) => ({ table: talkSpeakerRecord.table, id })),
  );
}
