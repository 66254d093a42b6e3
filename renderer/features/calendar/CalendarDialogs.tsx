import { MoveMeetingDialog } from "../../parts/moveMeeting/MoveMeetingDialog.tsx";
import type { CalendarData } from "./calendarData.ts";
import type { CalendarDialog } from "./calendarDialog.ts";
import type { GridActions } from "./DayCell.tsx";
import { DayDialog } from "./DayDialog.tsx";
import { DecideDialog } from "./DecideDialog.tsx";
import { SkipDialog } from "./SkipDialog.tsx";
import type { CalendarActs } from "./useCalendarActs.ts";

export interface CalendarDialogsProps {
  readonly dialog: CalendarDialog | undefined;
  readonly data: CalendarData;
  readonly acts: CalendarActs;
  readonly actions: GridActions;
  readonly onClose: () => void;
}

/** The one question or list over the calendar. */
export function CalendarDialogs({ dialog, data, acts, actions, onClose }: CalendarDialogsProps) {
  switch (dialog?.kind) {
    case undefined:
      return null;
    case "day":
      return <DayDialog day={dialog.day} {...{ data, actions, onClose }} />;
    case "decide":
      return <DecideDialog {...{ data, acts, actions, onClose }} />;
    case "skip":
      return (
        <SkipDialog
          meeting={dialog.meeting}
          data={data}
          onClose={onClose}
          onSkip={(reason) => void acts.skip(dialog.meeting, reason)}
        />
      );
    case "move":
      return <MoveMeetingDialog meeting={dialog.meeting} onClose={onClose} />;
  }
}
