import { useEffect, useState } from "react";
import type { Log } from "#core/changes/log.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { Result } from "#core/model/result.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";

/** All that happened to the open plan, read anew where the plan changes; nothing while it is read. */
export function usePlanLog(): Result<Log, HostFailure> | undefined {
  const { readPlanLog } = useDesk();
  const rows = useDeskState("plans", (state) => state.rows);
  const [read, setRead] = useState<Result<Log, HostFailure>>();
  useEffect(() => {
    let isCurrent = true;
    void readPlanLog().then((log) => {
      if (isCurrent) setRead(log);
    });
    return () => {
      isCurrent = false;
    };
  }, [readPlanLog, rows]);
  return read;
}
