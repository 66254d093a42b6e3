import { groupRecord } from "./records/group.ts";
import { seriesRecord } from "./records/series.ts";
import { meetingRecord } from "./records/meeting.ts";
import { agendaItemRecord } from "./records/agendaItem.ts";
import { talkRecord } from "./records/talk.ts";
import { talkSpeakerRecord } from "./records/talkSpeaker.ts";
import { personRecord } from "./records/person.ts";
import { contactNoteRecord } from "./records/contactNote.ts";
import { venueRecord } from "./records/venue.ts";
import { roomRecord } from "./records/room.ts";
import { sponsorRecord } from "./records/sponsor.ts";
import { pledgeRecord } from "./records/pledge.ts";
import { dutyRecord } from "./records/duty.ts";
import { taskRecord } from "./records/task.ts";
import { postingRecord } from "./records/posting.ts";
import { templateRecord } from "./records/template.ts";
import { projectRecord } from "./records/project.ts";
import { decisionRecord } from "./records/decision.ts";
import { minutesRecord } from "./records/minutes.ts";
import { approvalRecord } from "./records/approval.ts";
import { attendanceRecord } from "./records/attendance.ts";
import { silencingRecord } from "./records/silencing.ts";
import { otherCalendarRecord } from "./records/otherCalendar.ts";
import { sourceRecord } from "./records/source.ts";
import { attachmentRecord } from "./records/attachment.ts";
import type { RecordType } from "./record.ts";

/** Every record type, in the order in which a plan reads best. Another table passes through unread. */
export const records: readonly RecordType[] = [
  groupRecord,
  seriesRecord,
  meetingRecord,
  agendaItemRecord,
  talkRecord,
  talkSpeakerRecord,
  personRecord,
  contactNoteRecord,
  venueRecord,
  roomRecord,
  sponsorRecord,
  pledgeRecord,
  dutyRecord,
  taskRecord,
  postingRecord,
  templateRecord,
  projectRecord,
  decisionRecord,
  minutesRecord,
  approvalRecord,
  attendanceRecord,
  silencingRecord,
  otherCalendarRecord,
  sourceRecord,
  attachmentRecord,
];
