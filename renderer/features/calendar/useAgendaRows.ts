import { useCallback, useMemo } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../context/useMessages.ts";
import { listRows } from "../../ui/listRows.ts";
import { useListRows } from "../../ui/useListRows.ts";
import { monthName } from "./monthName.ts";
import { useRowInSight, type RowGoal } from "./useRowInSight.ts";
import { useScrollToSight } from "./useScrollToSight.ts";

/** As in the style sheet, in rem. */
const ROW_HEIGHT = 2.5;

export interface AgendaRowsOptions {
  readonly meetings: readonly Meeting[];
  readonly chosen: Meeting["id"] | undefined;
  readonly goal: RowGoal;
}

/** The rows of the agenda, which of them are drawn where, and the element that scrolls. */
export function useAgendaRows({ meetings, chosen, goal }: AgendaRowsOptions) {
  const { text, language } = useMessages();
  const rows = useMemo(
    () =>
      listRows(meetings, ({ when }) =>
        when ? monthName(when.date, language) : text.calendar.undated,
      ),
    [meetings, text, language],
  );
  const sight = useRowInSight(rows, chosen, goal);
  const drawing = useListRows({ rows, chosenRow: -1, rowHeight: ROW_HEIGHT, isGrouped: true });
  const { setScroller } = drawing;
  const setPane = useScrollToSight(sight, ROW_HEIGHT);
  const takePane = useCallback(
    (pane: HTMLDivElement | null) => {
      setScroller(pane);
      setPane(pane);
    },
    [setScroller, setPane],
  );
  return { ...drawing, rows, takePane };
}
