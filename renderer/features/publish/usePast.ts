import { useEffect, useState } from "react";
import type { Place } from "#core/changes/log.ts";
import type { PastValue } from "#core/host/planCalls.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";

/** All values that a field has had, newest first; none until they are there. */
export function usePast({ table, id, field }: Place): readonly PastValue[] {
  const { historyOf } = useDesk().publishing;
  const rows = useDeskState("plans", (state) => state.rows);
  const [past, setPast] = useState<readonly PastValue[]>([]);
  useEffect(() => {
    let isAsked = true;
    void historyOf({ table, id, field }).then((values) => {
      if (isAsked) setPast(values);
    });
    return () => {
      isAsked = false;
    };
  }, [historyOf, table, id, field, rows]);
  return past;
}
