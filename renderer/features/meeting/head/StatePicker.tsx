import { ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select, SelectValue } from "react-aria-components/Select";
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
import { Icon } from "../../../ui/Icon.tsx";

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

  function choose(name: string): void {
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
    <Select
      className="statepicker"
      aria-label={text.meeting.state}
      isOpen={isOpen}
      onOpenChange={onOpen}
      value={meeting.state?.name ?? "planned"}
      onChange={(key) => choose(String(key))}
    >
      <Button className={`state stbtn s-${tone}`} aria-keyshortcuts="S">
        <Icon of={stateSigns[shown]} />
        <SelectValue>{() => words[shown]}</SelectValue>
        <Icon of={ChevronDown} />
      </Button>
      <Popover className="menu" placement="bottom end">
        <ListBox className="menu-list">
          {meetingStates.map((name) => (
            <ListBoxItem key={name} id={name} textValue={words[name]} className="menu-item">
              <Icon of={stateSigns[name]} />
              <span className="grow">{words[name]}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
