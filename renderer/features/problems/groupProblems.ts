import type { PlanView } from "#core/planning/planView.ts";
import { routeOfFinding } from "../../parts/routeOfFinding.ts";
import type { Problem } from "./problem.ts";

export const groupings = ["place", "kind", "severity"] as const;
export type Grouping = (typeof groupings)[number];

/** Problems that stand together under one head. */
export interface ProblemGroup {
  readonly key: string;
  readonly head: ProblemHead;
  readonly problems: readonly Problem[];
}

export type ProblemHead =
  | { readonly kind: "meeting"; readonly meeting: PlanView["meetings"][number] }
  | { readonly kind: "file"; readonly name: string }
  /** What is about no meeting and no file. */
  | { readonly kind: "group" }
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "severity"; readonly severity: Problem["finding"]["severity"] };

/** Problems by what they are about, in the order of the first of each. */
export function groupProblems(
  problems: readonly Problem[],
  grouping: Grouping,
  view: PlanView,
): readonly ProblemGroup[] {
  const heads = new Map<string, ProblemHead>();
  const groups = Map.groupBy(problems, (problem) => {
    const head = headOf(problem, grouping, view);
    const key = keyOf(head);
    heads.set(key, head);
    return key;
  });
  return [...groups].map(([key, own]) => ({
    key,
    head: heads.get(key) ?? { kind: "group" },
    problems: own,
  }));
}

function headOf({ finding }: Problem, grouping: Grouping, view: PlanView): ProblemHead {
  if (grouping === "kind") return { kind: "code", code: finding.code };
  if (grouping === "severity") return { kind: "severity", severity: finding.severity };
  const route = routeOfFinding(finding, view);
  const meeting = route?.view === "meeting" && view.meetings.find(({ id }) => id === route.id);
  if (meeting) return { kind: "meeting", meeting };
  const { file } = finding.place;
  return file === undefined ? { kind: "group" } : { kind: "file", name: file };
}

function keyOf(head: ProblemHead): string {
  return head.kind === "meeting" ? `meeting ${head.meeting.id}` : JSON.stringify(head);
}
