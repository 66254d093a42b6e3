import { addDays, type LocalDate } from "../model/localDate.ts";
import type { Meeting } from "../model/records/meeting.ts";
import { displayState } from "../planning/calendar/displayState.ts";
import type { PlanView } from "../planning/planView.ts";
import type { Finding } from "./finding.ts";

/** Something that waits for a person: a finding, an optional meeting, one without its new date. */
export type Decision =
  | { readonly kind: "finding"; readonly finding: Finding; readonly meeting: Meeting | undefined }
  | { readonly kind: "optional"; readonly meeting: Meeting }
  | { readonly kind: "postponed"; readonly meeting: Meeting };

/** Older ones nobody finds a date for any more. */
const POSTPONED_DAYS = 180;

export interface DecisionSources {
  readonly view: PlanView;
  readonly findings: readonly Finding[];
  readonly announced: ReadonlySet<Meeting["id"]>;
  readonly today: LocalDate;
}

/**
 * What needs a decision, in the order in which it is read: errors of any day first, then by day what
 * is open from today on, and at the end what has no day. Notes need none.
 */
export function toDecide(sources: DecisionSources): readonly Decision[] {
  const findings = findingsToDecide(sources);
  const isError = ({ finding }: Extract<Decision, { kind: "finding" }>) =>
    finding.severity === "error";
  const open: readonly Decision[] = [
    ...findings.filter((one) => !isError(one)),
    ...sources.view.meetings.flatMap((meeting) => gapOf(meeting, sources)),
  ];
  return [...findings.filter(isError), ...open.toSorted(byDay)];
}

function findingsToDecide({ view, findings }: DecisionSources) {
  const meetings = new Map(
    view.meetings.flatMap((meeting) =>
      [meeting.id, ...view.talksOf(meeting.id).map(({ id }) => id)].map((id): [string, Meeting] => [
        id,
        meeting,
      ]),
    ),
  );
  return findings
    .filter(({ severity }) => severity !== "note")
    .map((finding) => ({
      kind: "finding" as const,
      finding,
      meeting: meetings.get(finding.place.id ?? ""),
    }));
}

function gapOf(meeting: Meeting, { view, announced, today }: DecisionSources): Decision[] {
  const date = meeting.when?.date;
  if (meeting.state?.name === "postponed") {
    const isRecent = date === undefined || date >= addDays(today, -POSTPONED_DAYS);
    return isRecent ? [{ kind: "postponed", meeting }] : [];
  }
  const isOpen = date !== undefined && date >= today && meeting.decideBy !== undefined;
  return isOpen && displayState(view, meeting, announced) === "optional"
    ? [{ kind: "optional", meeting }]
    : [];
}

function byDay(a: Decision, b: Decision): number {
  const dayOf = ({ meeting }: Decision) => meeting?.when?.date ?? "~";
  return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;
}
