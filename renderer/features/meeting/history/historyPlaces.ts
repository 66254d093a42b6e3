import type { Place } from "#core/changes/log.ts";
import type { Rows } from "#core/changes/projectRows.ts";
import { agendaItemRecord } from "#core/model/records/agendaItem.ts";
import { meetingRecord, type Meeting } from "#core/model/records/meeting.ts";
import { talkRecord } from "#core/model/records/talk.ts";
import { taskRecord } from "#core/model/records/task.ts";

/** Tables whose rows name the meeting that they are of. */
const ofMeeting = [talkRecord, agendaItemRecord, taskRecord];

/** The fields whose history is that of a meeting: its own, and those of what it is made of now. */
export function historyPlaces(rows: Rows, meeting: Meeting["id"]): readonly Place[] {
  const own = Object.keys(meetingRecord.fields).map((field) => {
    return { table: meetingRecord.table, id: meeting, field };
  });
  const parts = ofMeeting.flatMap(({ table }) =>
    [...(rows.get(table)?.values() ?? [])]
      .filter(({ values }) => values["meeting"] === meeting)
      .flatMap(({ id, values }) => Object.keys(values).map((field) => ({ table, id, field }))),
  );
  return [...own, ...parts];
}
