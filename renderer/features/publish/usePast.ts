import { useEffect, useState } from "react";
import type { Place } from "#core/changes/log.ts";
import type { PastValue } from "#core/host/planCalls.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";

const nothing: readonly PastValue[] = [];

/** All values that a field has had, newest first; none until they are there. */
export function usePast({ table, id, field }: Place): readonly PastValue[] {
  const { readHistory } = useDesk();
  const rows = useDeskState("plans", (state) => state.rows);
  const asked = JSON.stringify([table, id, field]);
  const [past, setPast] = useState<{
    readonly of: string;
    readonly values: readonly PastValue[];
  }>();
  useEffect(() => {
    let isAsked = true;
    void readHistory([{ table, id, field }]).then((history) => {
      if (isAsked) setPast({ of: asked, values: history.ok ? history.value : [] });
    });
    return () => {
      isAsked = false;
    };
  }, [readHistory, asked, table, id, field, rows]);
  return past?.of === asked ? past.values : nothing;
}
