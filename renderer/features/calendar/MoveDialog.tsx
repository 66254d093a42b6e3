import { useState } from "react";
import { parseLocalDate, type LocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { parseWallClock } from "#core/model/wallClock.ts";
import type { MoveTo } from "#core/planning/calendar/moveEdits.ts";
import type { StateWithReason } from "#core/planning/calendar/stateEdits.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { CalendarData } from "./calendarData.ts";
import { formatDay } from "./formatDay.ts";
import { meetingName } from "./meetingName.ts";
import { MoveFields, type MoveForm } from "./MoveFields.tsx";
import { StalePosts } from "./StalePosts.tsx";

export interface MoveDialogProps {
  readonly meeting: Meeting;
  readonly data: CalendarData;
  readonly onMove: (to: MoveTo) => void;
  readonly onState: (state: StateWithReason, reason: string) => void;
  readonly onClose: () => void;
}

/** Moves, postpones or cancels a meeting, and names the posts that this leaves out of date. */
export function MoveDialog({ meeting, data, onMove, onState, onClose }: MoveDialogProps) {
  const { text, language } = useMessages();
  const { calendar } = text;
  const { when, state } = meeting;
  const [form, setForm] = useState<MoveForm>({
    way: "move",
    date: when?.date ?? "",
    start: when?.start ?? "",
    reason: state?.reason ?? "",
  });
  const date = parseLocalDate(form.date);
  const start = parseWallClock(form.start);
  const isThere =
    date === when?.date && (start ?? when?.start) === when?.start && state?.name !== "postponed";
  const missing = date === undefined ? calendar.noSuchDay : isThere ? calendar.sameDay : undefined;
  const reason = form.way === "move" ? missing : undefined;
  const does = { move: moveWords(date), postpone: calendar.postponeDo, cancel: calendar.cancelDo };

  function moveWords(to: LocalDate | undefined): string {
    return to === undefined ? calendar.wayMove : calendar.moveTo(formatDay(to, language, "short"));
  }

  function send(): void {
    if (reason !== undefined) return;
    onClose();
    if (form.way === "postpone") onState("postponed", form.reason);
    else if (form.way === "cancel") onState("cancelled", form.reason);
    else if (date !== undefined) onMove({ date, start });
  }

  return (
    <Dialog
      title={calendar.moveTitle(meetingName(meeting, data.view, { text, language }))}
      onClose={onClose}
      onSubmit={send}
      actions={
        <>
          <Button onPress={onClose}>{calendar.keep}</Button>
          <Button look="primary" submits disabled={reason !== undefined} reason={reason}>
            {does[form.way]}
          </Button>
        </>
      }
    >
      <div className="col g5">
        <MoveFields meeting={meeting} data={data} form={form} onChange={setForm} />
        <StalePosts meeting={meeting} data={data} />
      </div>
    </Dialog>
  );
}
