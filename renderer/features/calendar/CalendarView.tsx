import { useState } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useNavigate } from "../../context/useNavigate.ts";
import { createMeeting } from "../../stores/createMeeting.ts";
import { AgendaPane } from "./AgendaPane.tsx";
import { CalendarBar } from "./CalendarBar.tsx";
import type { CalendarDialog } from "./calendarDialog.ts";
import { CalendarDialogs } from "./CalendarDialogs.tsx";
import type { CalendarCommand } from "./calendarKey.ts";
import type { GridActions } from "./DayCell.tsx";
import type { EventAction } from "./EventMenu.tsx";
import { MonthPane } from "./MonthPane.tsx";
import type { CalendarRoute } from "./monthOfRoute.ts";
import { targetMeeting } from "./targetMeeting.ts";
import { useCalendarActs } from "./useCalendarActs.ts";
import { useCalendarData } from "./useCalendarData.ts";
import { useCalendarKeys } from "./useCalendarKeys.ts";
import { useCalendarPlace } from "./useCalendarPlace.ts";
import { YearPane } from "./YearPane.tsx";
import "./calendar.css";

/** The meetings of the group by year, by month and one below the other. */
export function CalendarView({ route }: { readonly route: CalendarRoute }) {
  const desk = useDesk();
  const navigate = useNavigate();
  const data = useCalendarData();
  const place = useCalendarPlace(route, data);
  const acts = useCalendarActs(data);
  const chosen = useDeskState("navigation", ({ meeting }) => meeting);
  const [dialog, setDialog] = useState<CalendarDialog>();

  function onAction(action: EventAction, meeting: Meeting): void {
    setDialog(undefined);
    if (action === "open") acts.open(meeting.id);
    else if (action === "publish") navigate({ view: "publish", meeting: meeting.id });
    else if (action === "duplicate") void acts.duplicate(meeting);
    else setDialog({ kind: action, meeting });
  }

  function onNew(): void {
    // The agenda has the form beside it; a day is given there.
    if (place.mode === "agenda") void createMeeting(desk);
    else void acts.create(place.day);
  }

  function onCommand(command: CalendarCommand, target: Element): void {
    if (command.kind === "mode") place.setMode(command.mode);
    else if (command.kind === "step") place.step(command.periods);
    else if (command.kind === "today") place.goToDay(data.today);
    else if (command.kind === "new") onNew();
    else {
      const meeting = targetMeeting(target, { data, place, chosen });
      if (meeting) onAction(command.kind, meeting);
    }
  }

  useCalendarKeys(onCommand);
  const actions: GridActions = {
    onAction,
    onNew: (day) => void acts.create(day),
    onShowDay: (day) => setDialog({ kind: "day", day }),
    onFocusDay: place.goToDay,
  };
  const panes = { data, place, acts, actions };
  return (
    <>
      <CalendarBar place={place} onToday={() => place.goToDay(data.today)} onNew={onNew} />
      {place.mode === "year" && <YearPane {...panes} />}
      {place.mode === "month" && (
        <MonthPane {...panes} onDecide={() => setDialog({ kind: "decide" })} />
      )}
      {place.mode === "agenda" && <AgendaPane {...panes} onNew={onNew} />}
      <CalendarDialogs {...{ dialog, data, acts, actions }} onClose={() => setDialog(undefined)} />
    </>
  );
}
