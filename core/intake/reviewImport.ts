import { appendEdits } from "../changes/appendEdits.ts";
import { startClock, type Moment } from "../changes/clock.ts";
import type { Edit } from "../changes/edit.ts";
import { newestStamp, type Log } from "../changes/log.ts";
import type { Author } from "../changes/writeTransaction.ts";
import type { ReadmeFile } from "../importers/readme/planReadmeImport.ts";
import type { Finding } from "../lint/finding.ts";
import { lintPlan } from "../lint/lintPlan.ts";
import { mintReplicaId } from "../model/id.ts";
import type { LocalDate } from "../model/localDate.ts";
import { readPlan, type ReadPlan } from "../planning/readPlan.ts";
import { importedMeetings, type ImportedMeeting } from "./importedMeetings.ts";
import { planImport, type PlannedFile } from "./planImport.ts";
import { toReviewedFindings, type FixChoices, type ReviewedFinding } from "./reviewedFinding.ts";
import { withFixes } from "./withFixes.ts";

export interface ReviewContext {
  /** The day it is where the group meets. */
  readonly today: LocalDate;
  /** IANA name of the group's zone, for a plan that has none yet. */
  readonly zone: string;
  /** For the stamps of what is written on trial and thrown away. */
  readonly moment: Moment;
  readonly choices?: FixChoices;
}

/** All that an import would do, to be shown before anything of it is stored. */
export interface ImportReview {
  readonly files: readonly PlannedFile[];
  readonly meetings: readonly ImportedMeeting[];
  /** What would be new among the rows, by table. */
  readonly added: ReadonlyMap<string, number>;
  /** What is wrong with what comes in, and was not wrong in the plan before. */
  readonly findings: readonly ReviewedFinding[];
  /** The import as one act; none where nothing is new. */
  readonly edits: readonly Edit[];
}

/**
 * Reads files into a plan on trial. The edits are one act, with the fixes that were chosen: where two
 * of the files give one field two values, the later file has the last word.
 *
 * With a rule "third Thursday" and a row on 2019-10-19 there is one finding, whose fix is to move to
 * 2019-10-17; with that fix among the choices the edits say 2019-10-17.
 */
export function reviewImport(
  log: Log,
  files: readonly ReadmeFile[],
  { today, zone, moment, choices = new Map() }: ReviewContext,
): ImportReview {
  const before = readPlan({ log });
  const append = (plan: ReadPlan, edits: readonly Edit[]) => {
    return appendEdits(plan, edits, trialAuthor(plan.log, moment));
  };
  const planned = planImport(log, files, { zone, append });
  const asWritten = readPlan(planned);
  const findings = toReviewedFindings(
    newFindings(before, asWritten, today),
    asWritten.view,
    choices,
  );
  const fixed = withFixes(
    planned.files.flatMap(({ edits }) => edits),
    findings,
    asWritten.rows,
  );
  const edits = fixed.map((edit) => withKnownStamps(edit, before));
  const after = readPlan({ log: append(before, edits) ?? log });
  const sources = new Set(planned.files.map(({ source }) => source));
  return {
    files: planned.files,
    meetings: importedMeetings({ before: before.view, after: after.view }, sources, edits),
    added: addedRows(before, after),
    findings,
    edits: after.log === log ? [] : edits,
  };
}

function trialAuthor(log: Log, moment: Moment): Author {
  const clock = startClock(mintReplicaId(moment.random), newestStamp(log));
  return { who: "", act: { name: "import-file" }, clock, moment };
}

function newFindings(before: ReadPlan, after: ReadPlan, today: LocalDate): readonly Finding[] {
  const nameOf = ({ code, place }: Finding) => JSON.stringify([code, place]);
  const known = new Set(lintPlan({ view: before.view, today }).map(nameOf));
  return lintPlan({ view: after.view, today }).filter((finding) => !known.has(nameOf(finding)));
}

/** An edit may replace what an earlier file of the same import has said, which is stored with it. */
function withKnownStamps(edit: Edit, { log }: ReadPlan): Edit {
  if (edit.prev === undefined) return edit;
  const stamps = knownStamps(log);
  if (edit.prev.every((stamp) => stamps.has(stamp))) return edit;
  const { prev: _, ...plain } = edit;
  return plain;
}

const stampsOfLogs = new WeakMap<Log, ReadonlySet<string>>();

function knownStamps(log: Log): ReadonlySet<string> {
  const known = stampsOfLogs.get(log);
  if (known) return known;
  const stamps = new Set<string>(
    [...log.transactions.values()].flatMap(({ changes }) => changes.map(({ stamp }) => stamp)),
  );
  stampsOfLogs.set(log, stamps);
  return stamps;
}

function addedRows(before: ReadPlan, after: ReadPlan): ReadonlyMap<string, number> {
  return new Map(
    [...after.rows].map(([table, rows]): [string, number] => {
      const known = before.rows.get(table);
      return [table, [...rows.keys()].filter((id) => !known?.has(id)).length];
    }),
  );
}
