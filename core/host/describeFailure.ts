import { backupFailures } from "../backup/backupFailures.ts";
import type { BackupFailure } from "../backup/backupFailures.ts";
import type { Facts, Failure, Language, Phrase } from "../text/phrase.ts";
import { hostFailures, type CallFailure } from "./failures/hostFailures.ts";
import { journalFailures, journalFindings } from "./failures/journalFailures.ts";
import type { JournalFailure } from "./failures/journalFailures.ts";
import { mergeFailures, type MergeFailure } from "./failures/mergeFailures.ts";
import { planFailures, restoreFindings, type PlanFailure } from "./failures/planFailures.ts";
import { publishCallFailures, type PublishCallFailure } from "./failures/publishCallFailures.ts";
import { snapshotFailures, snapshotFindings } from "./failures/snapshotFailures.ts";
import type { SnapshotFailure, SnapshotFinding } from "./failures/snapshotFailures.ts";

/** All that a call to the host may answer instead of what was asked for. */
export type HostFailure =
  | CallFailure
  | JournalFailure
  | PlanFailure
  | SnapshotFailure
  | SnapshotFinding
  | BackupFailure
  | MergeFailure
  | PublishCallFailure;

const phrases: ReadonlyMap<string, Phrase<Facts>> = new Map(
  [
    hostFailures,
    journalFailures,
    journalFindings,
    planFailures,
    restoreFindings,
    snapshotFailures,
    snapshotFindings,
    backupFailures,
    mergeFailures,
    publishCallFailures,
  ].flatMap((table) => Object.entries<Phrase<Facts>>(table)),
);

/**
 * The sentence of a failure or of a finding: the one place where a code becomes words. A code of a
 * newer host is shown as it is.
 */
export function describeFailure({ code, facts }: Failure, language: Language): string {
  return phrases.get(code)?.[language](facts) ?? code;
}
