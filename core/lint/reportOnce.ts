import { rowsByMeeting } from "../importers/readme/rowsByMeeting.ts";
import type { PlanView } from "../planning/planView.ts";
import type { Finding, FindingPlace } from "./finding.ts";
import { planTexts, type PlanText } from "./planTexts.ts";

/**
 * The findings, where those about a meeting that was read from a file have the line of the file too. What
 * is wrong in that line and again in the meeting is one finding.
 *
 * "October 27nd" in the title of a meeting and in its row, line 12 of README.md, is one finding, which
 * has both places.
 */
export function reportOnce(findings: readonly Finding[], view: PlanView): readonly Finding[] {
  const rows = rowsOfFiles(view);
  const byLine = Map.groupBy(findings, ({ place }) => lineKey(place.id === undefined ? place : {}));
  const absorbed = new Set<Finding>();
  const placed = findings.map((finding) => {
    const lines = rows.get(finding.place.id ?? "");
    const [first] = lines ?? [];
    if (!lines || !first) return finding;
    const same = lines
      .flatMap((line) => byLine.get(lineKey(line)) ?? [])
      .find((other) => !absorbed.has(other) && isSameFault(finding, other));
    if (same) absorbed.add(same);
    // A line that is there already is one of the field's own text.
    const isPlaced = !same && finding.place.line !== undefined;
    return isPlaced
      ? finding
      : { ...finding, place: { ...finding.place, ...(same?.place ?? first) } };
  });
  return placed.filter((finding) => !absorbed.has(finding));
}

type LinePlace = Pick<FindingPlace, "file" | "line">;

function lineKey({ file, line }: LinePlace): string {
  return JSON.stringify([file, line]);
}

/** For each meeting and talk that was read from a file: the lines that are about it. */
function rowsOfFiles(view: PlanView): ReadonlyMap<string, readonly LinePlace[]> {
  const byKey = new Map(planTexts(view).flatMap(linesByKey));
  return new Map(
    view.meetings.flatMap(({ id, origin }) => {
      const lines = origin && byKey.get(rowKey(origin.source, origin.key));
      if (!lines) return [];
      const ids = [id, ...view.talksOf(id).map((talk) => talk.id)];
      return ids.map((row): [string, readonly LinePlace[]] => [row, lines]);
    }),
  );
}

function linesByKey({ place, source }: PlanText): readonly [string, readonly LinePlace[]][] {
  if (!source || place.file === undefined) return [];
  const file = place.file;
  return source.calendars.flatMap(rowsByMeeting).map(({ first, rows }) => {
    return [rowKey(source.id, first.day), rows.map(({ line }) => ({ file, line }))];
  });
}

function rowKey(source: string, key: string): string {
  return JSON.stringify([source, key]);
}

/** The same words, or a date off the rule that has for that cause another day of the week. */
function isSameFault(ofRow: Finding, ofFile: Finding): boolean {
  if (ofRow.code === ofFile.code) return ofRow.facts["written"] === ofFile.facts["written"];
  const isDate = ofRow.code === "date-against-rule" && ofFile.code === "weekday-against-date";
  return isDate && ofRow.facts["date"] === ofFile.facts["date"];
}
