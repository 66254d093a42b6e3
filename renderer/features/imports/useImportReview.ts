import { useMemo } from "react";
import type { Log } from "#core/changes/log.ts";
import { reviewImport, type ImportReview } from "#core/intake/reviewImport.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { selectToday } from "../../stores/selectToday.ts";

/** What the chosen files would do to a plan; nothing as long as there are none. */
export function useImportReview(log: Log | undefined, zone: string): ImportReview | undefined {
  const { random, clock } = useDesk();
  const files = useDeskState("imports", (state) => state.files);
  const choices = useDeskState("imports", (state) => state.choices);
  const today = useDeskState("clock", (state) => selectToday(state, zone));
  return useMemo(() => {
    if (!log || files.length === 0) return undefined;
    const moment = { wall: clock.getState().now, random };
    return reviewImport(log, files, { today, zone, moment, choices });
  }, [log, files, choices, today, zone, random, clock]);
}
