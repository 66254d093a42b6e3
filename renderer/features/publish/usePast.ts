import { useEffect, useState } from "react";
import type { Place } from "#core/changes/log.ts";
import type { PastValue } from "#core/host/planCalls.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";

/** All values that a field has had, newest first; none until they are there. */
export function usePast({ table, id, field }: Place): readonly PastValue[] {
  const { readHistory } = useDesk();
  const rows = useDeskState("plans", (state) => state.rows);
  const [past, setPast] = useState<readonly PastValue[]>([]);
  useEffect(() => {
    let isAsked = true;
    void readHistory([{ table, id, field }]).then((history) => {
      if (isAsked) setPast(history.ok ? history.value : []);
    });
    return () => {
      isAsked = false;
    };
  }, [readHistory, table, id, field, rows]);
  return past;
}
