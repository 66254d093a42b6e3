import type { Finding, FindingPlace, Fix } from "../lint/finding.ts";
import type { LocalDate } from "../model/localDate.ts";
import type { Meeting } from "../model/records/meeting.ts";
import type { PlanView } from "../planning/planView.ts";

/** A problem that an import brings, with what was chosen to do about it. */
export interface ReviewedFinding {
  /** Names the finding without the ids of a plan, which a new plan has yet to get. */
  readonly key: string;
  readonly finding: Finding;
  /** The day that the file gives the meeting. */
  readonly day?: LocalDate;
  /** Those of its fixes that this import can take; a file itself is mended by whoever keeps it. */
  readonly fixes: readonly Fix[];
  /** The one that was chosen. */
  readonly fix?: Fix;
}

/** The fix that was chosen for each finding, by the finding's key. */
export type FixChoices = ReadonlyMap<string, Fix>;

/** The findings of a plan as an import shows them. */
export function toReviewedFindings(
  findings: readonly Finding[],
  view: PlanView,
  choices: FixChoices,
): readonly ReviewedFinding[] {
  const meetings = meetingsByRow(view);
  return findings.map((finding) => {
    const { code, place } = finding;
    const meeting = meetings.get(place.id ?? "");
    const day = meeting?.when?.date;
    const row = [place.table, place.field, meeting?.origin?.key ?? day ?? place.id];
    const key = JSON.stringify([code, ...row, place.file, place.line, place.column]);
    const fixes = isOfField(place) ? finding.fixes : [];
    const fix = choices.get(key);
    return { key, finding, fixes, ...(day && { day }), ...(fix && { fix }) };
  });
}

function isOfField({ table, id, field }: FindingPlace): boolean {
  return table !== undefined && id !== undefined && field !== undefined;
}

/** Each meeting by its own id and by those of its talks. */
function meetingsByRow({ meetings, talksOf }: PlanView): ReadonlyMap<string, Meeting> {
  return new Map(
    meetings.flatMap((meeting) =>
      [meeting.id, ...talksOf(meeting.id).map(({ id }) => id)].map((id): [string, Meeting] => [
        id,
        meeting,
      ]),
    ),
  );
}
