import type { Meeting } from "../model/records/meeting.ts";
import type { Source } from "../model/records/source.ts";
import type { PlanView } from "../planning/planView.ts";
import { scanPipeTables } from "../text/tables/scanPipeTables.ts";
import type { Finding } from "./finding.ts";

/**
 * The findings with what is wrong in a row of an imported table and again in the meeting that was read
 * from it as one: the meeting's, with the line that says it.
 *
 * "October 27nd" in the title of a meeting and in line 12 of README.md is one finding, which has both
 * places.
 */
export function reportOnce(findings: readonly Finding[], view: PlanView): readonly Finding[] {
  const inTables = findingsInTables(findings, view.sources);
  if (inTables.length === 0) return findings;
  const sources = sourcesByRow(view);
  const absorbed = new Set<Finding>();
  const joined = findings.map((finding) => {
    const file = sources.get(finding.place.id ?? "");
    if (file === undefined) return finding;
    const same = inTables.find((other) => {
      return (
        !absorbed.has(other) && file.has(other.place.file ?? "") && isSameFault(finding, other)
      );
    });
    if (!same) return finding;
    absorbed.add(same);
    return { ...finding, place: { ...finding.place, ...same.place } };
  });
  return joined.filter((finding) => !absorbed.has(finding));
}

function findingsInTables(
  findings: readonly Finding[],
  sources: readonly Source[],
): readonly Finding[] {
  const byFile = Map.groupBy(findings, ({ place }) =>
    place.id === undefined ? place.file : undefined,
  );
  return sources.flatMap(({ name = "", text = "" }) => {
    const inFile = byFile.get(name) ?? [];
    if (inFile.length === 0) return [];
    const rows = scanPipeTables(text).flatMap((table) => table.rows.map(({ line }) => line));
    const lines = new Set(rows);
    return inFile.filter(({ place }) => lines.has(place.line ?? 0));
  });
}

/** For each meeting and talk of an imported file: the id and the name of that file. */
function sourcesByRow(view: PlanView): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map(view.sources.map(({ id, name = "" }): [string, string] => [id, name]));
  const filesOf = ({ origin }: Meeting): ReadonlySet<string> | undefined =>
    origin && new Set([origin.source, names.get(origin.source) ?? origin.source]);
  return new Map(
    view.meetings.flatMap((meeting) => {
      const files = filesOf(meeting);
      if (!files) return [];
      const ids = [meeting.id, ...view.talksOf(meeting.id).map(({ id }) => id)];
      return ids.map((id): [string, ReadonlySet<string>] => [id, files]);
    }),
  );
}

/** The same words, or a date that is off the rule and has for that cause the wrong day of the week. */
function isSameFault(ofRow: Finding, ofFile: Finding): boolean {
  if (ofRow.code === ofFile.code) return ofRow.facts["written"] === ofFile.facts["written"];
  const isDate = ofRow.code === "date-against-rule" && ofFile.code === "weekday-against-date";
  return isDate && ofRow.facts["date"] === ofFile.facts["date"];
}
