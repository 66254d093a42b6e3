import { useMemo } from "react";
import { useDeskState } from "../../context/useDesk.ts";
import { useFindings } from "../../context/useFindings.ts";
import { toProblem, type Problem } from "./problem.ts";

/** What is wrong or missing in the open plan, with what would mend it now. */
export function useProblems(): readonly Problem[] {
  const findings = useFindings();
  const rows = useDeskState("plans", (state) => state.rows);
  return useMemo(() => findings.map((finding) => toProblem(finding, rows)), [findings, rows]);
}
