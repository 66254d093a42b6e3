import { edit } from "#core/changes/edit.ts";
import type { Json } from "#core/model/json.ts";
import type { MeetingMeaning } from "../../../parts/meetingForm/meetingMeaning.ts";

/** Why a meeting does not take place, or not then. It stands in the state, which it goes with. */
export const reasonMeaning: MeetingMeaning = {
  shown: (_, { state }) => state?.reason ?? "",
  edits(_, { id, state }, text) {
    if (!state) return undefined;
    const reason = text.trim();
    const { reason: _old, ...rest } = state;
    const value = reason === "" ? rest : { ...rest, reason };
    return [edit(["meeting", id, "state"], value as Json)];
  },
};
