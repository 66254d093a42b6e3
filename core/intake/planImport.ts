import type { Edit } from "../changes/edit.ts";
import type { Log } from "../changes/log.ts";
import { planReadmeImport, type ReadmeFile } from "../importers/readme/planReadmeImport.ts";
import type { ReadmeReading } from "../importers/readme/readmeReading.ts";
import type { Source } from "../model/records/source.ts";
import { readPlan, type ReadPlan } from "../planning/readPlan.ts";
import { updateReadme } from "../publish/readme/updateReadme.ts";

/** One file of an import, as it was read with the files before it in the plan. */
export interface PlannedFile<File extends ReadmeFile = ReadmeFile> {
  readonly file: File;
  readonly source: Source["id"];
  readonly reading: ReadmeReading;
  readonly edits: readonly Edit[];
  /** False where the plan knew all of it. */
  readonly isNews: boolean;
}

export interface PlannedImport<File extends ReadmeFile = ReadmeFile> {
  /** The plan with all files in it; the very log that was given where nothing is new. */
  readonly log: Log;
  readonly files: readonly PlannedFile<File>[];
}

export interface ImportPorts<File extends ReadmeFile> {
  /** IANA name of the group's zone, for a plan that has none yet. */
  readonly zone: string;
  /** The log with one file's edits; `undefined` where they change nothing. */
  readonly append: (plan: ReadPlan, edits: readonly Edit[], file: File) => Log | undefined;
}

/**
 * What files would change in a plan, one after the other: a later one finds what an earlier one has
 * brought. Two files of one name that come together are two files, not versions of one.
 */
export function planImport<File extends ReadmeFile>(
  start: Log,
  files: readonly File[],
  { zone, append }: ImportPorts<File>,
): PlannedImport<File> {
  let log = start;
  const taken = new Set<Source["id"]>();
  const planned = files.map((file) => {
    const plan = readPlan({ log });
    const { index, rows, view } = plan;
    const written = (source: Source) => updateReadme(source.text ?? "", source.id, view);
    const found = planReadmeImport(file, { plan: log.plan, index, rows, zone, written, taken });
    taken.add(found.source);
    const next = append(plan, found.edits, file);
    log = next ?? log;
    return { file, ...found, isNews: next !== undefined };
  });
  return { log, files: planned };
}
