import { useMemo } from "react";
import { postingRecord } from "#core/model/records/posting.ts";
import { useFindings } from "../../context/useFindings.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { useRows } from "../../context/useRows.ts";
import { useToday } from "../../context/useToday.ts";
import { calendarData, type CalendarData } from "./calendarData.ts";

/** What the calendar shows now; the same object as long as plan and day are the same. */
export function useCalendarData(): CalendarData {
  const view = usePlanView();
  const findings = useFindings();
  const postings = useRows(postingRecord);
  const today = useToday();
  return useMemo(
    () => calendarData({ view, findings, postings, today }),
    [view, findings, postings, today],
  );
}
