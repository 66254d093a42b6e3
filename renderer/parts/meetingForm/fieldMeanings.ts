import { edit, type Edit } from "#core/changes/edit.ts";
import type { Json } from "#core/model/json.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { meetingStates, type Meeting } from "#core/model/records/meeting.ts";
import { parseWallClock } from "#core/model/wallClock.ts";
import { titleEdits } from "#core/planning/talkEdits.ts";
import type { MeetingMeaning } from "./meetingMeaning.ts";

/** The meeting's own title, or else that of its first talk. */
export const titleMeaning: MeetingMeaning = {
  shown: (view, meeting) => meeting.title ?? view.talksOf(meeting.id)[0]?.title ?? "",
  edits(view, meeting, text) {
    const title = text.trim() === "" ? null : text.trim();
    if (meeting.title === undefined) return titleEdits(view, meeting.id, title);
    return [edit(["meeting", meeting.id, "title"], title)];
  },
};

export const dateMeaning: MeetingMeaning = {
  shown: (_, { when }) => when?.date ?? "",
  edits(_, meeting, text) {
    const date = parseLocalDate(text);
    return date && [whenEdit(meeting, { date })];
  },
};

/** A meeting without a date has no start either. An empty text takes the start away. */
export const startMeaning: MeetingMeaning = {
  shown: (_, { when }) => when?.start ?? "",
  edits(_, meeting, text) {
    if (!meeting.when) return undefined;
    const start = parseWallClock(text);
    if (start) return [whenEdit(meeting, { start })];
    if (text !== "") return undefined;
    const { start: _taken, ...rest } = meeting.when;
    return [edit(["meeting", meeting.id, "when"], rest as Json)];
  },
};

/** Another state leaves the reason of the one before behind. */
export const stateMeaning: MeetingMeaning = {
  shown: (_, { state }) => state?.name ?? "planned",
  edits(_, meeting, text) {
    const name = meetingStates.find((one) => one === text);
    return name && [edit(["meeting", meeting.id, "state"], { name })];
  },
};

export const notesMeaning: MeetingMeaning = {
  shown: (_, { notes }) => notes?.source ?? "",
  edits(_, { id, notes }, text) {
    const value =
      text === "" ? null : { ...notes, format: notes?.format ?? "markdown", source: text };
    return [edit(["meeting", id, "notes"], value)];
  },
};

/** A new part of `when`, beside the parts that stay. */
function whenEdit({ id, when }: Meeting, part: Readonly<Record<string, string>>): Edit {
  return edit(["meeting", id, "when"], { ...when, ...part } as Json);
}
