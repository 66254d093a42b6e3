import type { PlanView } from "../planning/planView.ts";
import type { LintContext } from "./check.ts";
import { checks } from "./checks.ts";
import type { Finding } from "./finding.ts";
import { reportOnce } from "./reportOnce.ts";

/**
 * Everything that is wrong or missing in a plan: errors first, then warnings, then notes; among equals
 * first the plan by the days of its meetings, then the files by line. Equal plans give equal lists.
 *
 * A plan with a meeting on 2019-10-19 and the rule "third Thursday" gives one finding, whose fix is
 * to move to 2019-10-17.
 */
export function lintPlan(context: LintContext): readonly Finding[] {
  const found = checks.flatMap((check) => check.find(context));
  return reportOnce(found, context.view).toSorted(inOrder(placesByDay(context.view)));
}

/** The place of each meeting and talk in the order of days. */
function placesByDay({ meetings, talksOf }: PlanView): ReadonlyMap<string, number> {
  return new Map(
    meetings.flatMap(({ id }, place) =>
      [id, ...talksOf(id).map((talk) => talk.id)].map((row): [string, number] => [row, place]),
    ),
  );
}

const severities: readonly Finding["severity"][] = ["error", "warning", "note"];

function inOrder(places: ReadonlyMap<string, number>): (a: Finding, b: Finding) => number {
  const dayOf = ({ place }: Finding): number => places.get(place.id ?? "") ?? places.size;
  return (a, b) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    dayOf(a) - dayOf(b) ||
    compare(a.place.id ?? "", b.place.id ?? "") ||
    compare(a.place.file ?? "", b.place.file ?? "") ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
