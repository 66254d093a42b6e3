import { edit, type Edit } from "#core/changes/edit.ts";
import type { Json } from "#core/model/json.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { meetingStates, type Meeting } from "#core/model/records/meeting.ts";
import { parseWallClock } from "#core/model/wallClock.ts";
import type { PlanView } from "#core/planning/planView.ts";
import { titleEdits } from "#core/planning/talkEdits.ts";

/** A field of the form: the text it shows, and what another text in it means. */
export interface FieldMeaning {
  readonly shown: (view: PlanView, meeting: Meeting) => string;
  /** `undefined` where the text is no value for the field. */
  readonly edits: (view: PlanView, meeting: Meeting, text: string) => readonly Edit[] | undefined;
}

/** The meeting's own title, or else that of its first talk. */
export const titleMeaning: FieldMeaning = {
  shown: (view, meeting) => meeting.title ?? view.talksOf(meeting.id)[0]?.title ?? "",
  edits(view, meeting, text) {
    const title = text.trim() === "" ? null : text.trim();
    if (meeting.title === undefined) return titleEdits(view, meeting.id, title);
    return [edit(["meeting", meeting.id, "title"], title)];
  },
};

export const dateMeaning: FieldMeaning = {
  shown: (_, { when }) => when?.date ?? "",
  edits(_, meeting, text) {
    const date = parseLocalDate(text);
    return date && [whenEdit(meeting, { date })];
  },
};

/** A meeting without a date has no start either. An empty text takes the start away. */
export const startMeaning: FieldMeaning = {
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
export const stateMeaning: FieldMeaning = {
  shown: (_, { state }) => state?.name ?? "planned",
  edits(_, meeting, text) {
    const name = meetingStates.find((one) => one === text);
    return name && [edit(["meeting", meeting.id, "state"], { name })];
  },
};

export const notesMeaning: FieldMeaning = {
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
