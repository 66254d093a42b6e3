import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { CalendarData } from "./calendarData.ts";
import type { GridActions } from "./DayCell.tsx";
import { DecisionItem } from "./DecisionItem.tsx";
import type { CalendarActs } from "./useCalendarActs.ts";

export interface DecideDialogProps {
  readonly data: CalendarData;
  readonly acts: CalendarActs;
  readonly actions: Pick<GridActions, "onAction">;
  readonly onClose: () => void;
}

/** What waits for a decision, where there is no room for it beside the calendar. */
export function DecideDialog({ data, acts, actions, onClose }: DecideDialogProps) {
  const { text } = useMessages();
  return (
    <Dialog
      title={text.calendar.toDecide}
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {text.calendar.close}
        </Button>
      }
    >
      {data.decisions.length === 0 ? (
        <p className="t2">{text.calendar.nothingToDecide}</p>
      ) : (
        <div className="lines">
          {data.decisions.map((decision, index) => (
            <DecisionItem key={index} {...{ decision, data, acts, actions }} />
          ))}
        </div>
      )}
    </Dialog>
  );
}
