import { edit } from "#core/changes/edit.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { venueNamedEdits } from "#core/planning/venueNamedEdits.ts";
import { useAct } from "../../../context/useAct.ts";
import { useDeskState } from "../../../context/useDesk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { ComboBox } from "../../../ui/ComboBox.tsx";

const NONE = "none";

/** Where a meeting takes place: a venue of the plan, or a new one of the name that was typed. */
export function VenuePicker({ meeting }: { readonly meeting: Meeting }) {
  const { text } = useMessages();
  const view = usePlanView();
  const plan = useDeskState("plans", (state) => state.plan);
  const act = useAct();
  const venues = view.venues.map(({ id, name = "", address }) => ({
    id,
    label: name,
    hint: address,
  }));
  const choices = meeting.venue
    ? [...venues, { id: NONE, label: text.meeting.noVenueChoice }]
    : venues;

  function choose(
    venue: string | null,
    more: ReturnType<typeof venueNamedEdits>["edits"] = [],
  ): void {
    const place = edit(["meeting", meeting.id, "venue"], venue);
    void act("change-meeting", [...more, place], topicOf(view, meeting));
  }

  return (
    <ComboBox
      label={text.meeting.venue}
      choices={choices}
      chosen={meeting.venue}
      placeholder={text.meeting.searchVenue}
      onPick={(id) => choose(id === NONE ? null : id)}
      create={{
        sentence: text.meeting.createVenue,
        onCreate: (name) => {
          if (plan === undefined) return;
          const made = venueNamedEdits({ id: plan, view }, name);
          choose(made.id, made.edits);
        },
      }}
    />
  );
}
