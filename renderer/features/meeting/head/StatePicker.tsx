import { edit } from "#core/changes/edit.ts";
import { meetingStates, type Meeting } from "#core/model/records/meeting.ts";
import { postingRecord } from "#core/model/records/posting.ts";
import { announcedMeetings } from "#core/planning/calendar/announcedMeetings.ts";
import { displayState } from "#core/planning/calendar/displayState.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useAct } from "../../../context/useAct.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { useRows } from "../../../context/useRows.ts";
import type { MoveWay } from "../../../parts/moveMeeting/moveForm.ts";
import { stateSigns } from "../../../parts/stateSigns.ts";
import { ChipSelect } from "../../../ui/ChipSelect.tsx";

export interface StatePickerProps {
  readonly meeting: Meeting;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** A state that has a reason is asked for with it. */
  readonly onMove: (way: MoveWay) => void;
}

/** The state as a chip, and as a list to choose another one from. */
export function StatePicker({ meeting, isOpen, onOpen, onMove }: StatePickerProps) {
  const { text } = useMessages();
  const act = useAct();
  const view = usePlanView();
  const shown = displayState(view, meeting, announcedMeetings(useRows(postingRecord)));
  const words = { ...text.states, ...text.shell.shownStates };
  const tone = shown === "optional" ? "planned" : shown;

  function choose(name: (typeof meetingStates)[number]): void {
    if (name === "postponed") onMove("postpone");
    else if (name === "cancelled") onMove("cancel");
    else
      void act(
        "change-state",
        [edit(["meeting", meeting.id, "state"], { name })],
        topicOf(view, meeting),
      );
  }

  return (
    <ChipSelect
      label={text.meeting.state}
      options={meetingStates.map((value) => ({
        value,
        label: words[value],
        icon: stateSigns[value],
      }))}
      value={meeting.state?.name ?? "planned"}
      onChange={choose}
      shown={{ label: words[shown], icon: stateSigns[shown] }}
      tone={`s-${tone}`}
      isOpen={isOpen}
      onOpen={onOpen}
      shortcut="S"
    />
  );
}
