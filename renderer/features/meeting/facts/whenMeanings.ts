import { edit } from "#core/changes/edit.ts";
import type { When } from "#core/model/fieldSchemas.ts";
import type { Json } from "#core/model/json.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { isZone } from "#core/schedule/zones/isZone.ts";
import type { MeetingMeaning } from "../../../parts/meetingForm/meetingMeaning.ts";

const LONGEST = 10_080;

/** How long a meeting takes. A meeting without a date has no length either. */
export const lengthMeaning: MeetingMeaning = {
  shown: (_, { when }) => (when?.minutes === undefined ? "" : String(when.minutes)),
  edits(_, meeting, text) {
    if (text.trim() === "") return without(meeting, "minutes");
    const minutes = Number(text);
    const isLength = Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST;
    return isLength && meeting.when ? [whenEdit(meeting, { ...meeting.when, minutes })] : undefined;
  },
};

/** The zone whose clocks the start is told by; the group's where it is empty. */
export const zoneMeaning: MeetingMeaning = {
  shown: (_, { when }) => when?.zone ?? "",
  edits(_, meeting, text) {
    const zone = text.trim();
    if (zone === "") return without(meeting, "zone");
    return isZone(zone) && meeting.when
      ? [whenEdit(meeting, { ...meeting.when, zone })]
      : undefined;
  },
};

function without(meeting: Meeting, part: "minutes" | "zone") {
  if (!meeting.when) return [];
  const { [part]: _left, ...rest } = meeting.when;
  return [edit(["meeting", meeting.id, "when"], rest as Json)];
}

function whenEdit({ id }: Meeting, when: When) {
  return edit(["meeting", id, "when"], when as Json);
}
