import { useState } from "react";
import { parseLocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { parseWallClock } from "#core/model/wallClock.ts";
import { moveEdits } from "#core/planning/calendar/moveEdits.ts";
import { stateEdits } from "#core/planning/calendar/stateEdits.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useAct } from "../../context/useAct.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { MoveFields } from "./MoveFields.tsx";
import { moveFormOf, type MoveForm, type MoveWay } from "./moveForm.ts";
import { StalePosts } from "./StalePosts.tsx";

export interface MoveMeetingDialogProps {
  readonly meeting: Meeting;
  /** What is proposed at first. */
  readonly way?: MoveWay;
  readonly onClose: () => void;
}

/** Moves, postpones or cancels a meeting, and names the posts that this leaves out of date. */
export function MoveMeetingDialog({ meeting, way = "move", onClose }: MoveMeetingDialogProps) {
  const { text, language } = useMessages();
  const view = usePlanView();
  const [form, setForm] = useState(() => moveFormOf(meeting, way));
  const perform = useMove(meeting);
  const reason = whyNot(meeting, form, text.calendar);
  const date = parseLocalDate(form.date);
  const does = {
    move: date ? text.calendar.moveTo(formatDay(date, language, "short")) : text.calendar.wayMove,
    postpone: text.calendar.postponeDo,
    cancel: text.calendar.cancelDo,
  };
  function send(): void {
    if (reason !== undefined) return;
    onClose();
    perform(form);
  }
  return (
    <Dialog
      title={text.calendar.moveTitle(topicOf(view, meeting) ?? text.toBeAnnounced)}
      onClose={onClose}
      onSubmit={send}
      actions={
        <>
          <Button onPress={onClose}>{text.calendar.keep}</Button>
          <Button look="primary" submits disabled={reason !== undefined} reason={reason}>
            {does[form.way]}
          </Button>
        </>
      }
    >
      <div className="col g5">
        <MoveFields meeting={meeting} form={form} onChange={setForm} />
        <StalePosts meeting={meeting} />
      </div>
    </Dialog>
  );
}

/** Why the form cannot be sent, where it cannot. */
function whyNot(
  { when, state }: Meeting,
  form: MoveForm,
  words: { readonly noSuchDay: string; readonly sameDay: string },
): string | undefined {
  if (form.way !== "move") return undefined;
  const date = parseLocalDate(form.date);
  if (!date) return words.noSuchDay;
  const start = parseWallClock(form.start) ?? when?.start;
  const isThere = date === when?.date && start === when.start && state?.name !== "postponed";
  return isThere ? words.sameDay : undefined;
}

/** One act, which one undo takes back. */
function useMove(meeting: Meeting): (form: MoveForm) => void {
  const act = useAct();
  const view = usePlanView();
  const topic = topicOf(view, meeting);
  return ({ way, date: day, start, reason }) => {
    const date = parseLocalDate(day);
    const rule = view.seriesOf(meeting)?.rule;
    if (way === "postpone") {
      void act("postpone-meeting", stateEdits(meeting, "postponed", reason), topic);
    } else if (way === "cancel") {
      void act("cancel-meeting", stateEdits(meeting, "cancelled", reason), topic);
    } else if (date) {
      const to = { date, start: parseWallClock(start) };
      void act("move-meeting", moveEdits(meeting, to, rule), topic);
    }
  };
}
