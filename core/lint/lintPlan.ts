import type { LintContext } from "./check.ts";
import { checks } from "./checks.ts";
import type { Finding } from "./finding.ts";
import { reportOnce } from "./reportOnce.ts";

/**
 * Everything that is wrong or missing in a plan: errors first, then warnings, then notes; among equals by
 * file and line, then by the day of the meeting. Equal plans give equal lists.
 *
 * A plan with a meeting on 2019-10-19 and the rule "third Thursday" gives one finding, whose fix is
 * to move to 2019-10-17.
 */
export function lintPlan(context: LintContext): readonly Finding[] {
  const found = checks.flatMap((check) => check.find(context));
  const places = new Map(
    context.view.meetings.map(({ id }, place): [string, number] => [id, place]),
  );
  return reportOnce(found, context.view).toSorted(inOrder(places));
}

const severities: readonly Finding["severity"][] = ["error", "warning", "note"];

/** `meetings` is the place of each meeting in the order of days. */
function inOrder(meetings: ReadonlyMap<string, number>): (a: Finding, b: Finding) => number {
  const dayOf = ({ place }: Finding): number => meetings.get(place.id ?? "") ?? meetings.size;
  return (a, b) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.place.file ?? "", b.place.file ?? "") ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    dayOf(a) - dayOf(b) ||
    compare(a.place.id ?? "", b.place.id ?? "") ||
    compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
