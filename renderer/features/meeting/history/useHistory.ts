import { useEffect, useState } from "react";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Result } from "#core/model/result.ts";
import { useDesk, useDeskState } from "../../../context/useDesk.ts";
import { historyEntries, type HistoryEntry } from "./historyEntries.ts";
import { historyPlaces } from "./historyPlaces.ts";

export type ReadHistory = Result<readonly HistoryEntry[], HostFailure>;

/** What was changed of a meeting, read again after each change; `undefined` until the first answer. */
export function useHistory(meeting: Meeting["id"]): ReadHistory | undefined {
  const { readHistory } = useDesk();
  const rows = useDeskState("plans", (state) => state.rows);
  const [history, setHistory] = useState<ReadHistory>();
  useEffect(() => {
    let isLeft = false;
    void readHistory(historyPlaces(rows, meeting)).then((read) => {
      if (isLeft) return;
      setHistory(read.ok ? { ok: true, value: historyEntries(read.value) } : read);
    });
    return () => {
      isLeft = true;
    };
  }, [readHistory, rows, meeting]);
  return history;
}
