import { basename } from "node:path";
import { emptyPlan, type Plan } from "#core/backup/plan.ts";
import { openConflicts } from "#core/changes/projectRows.ts";
import { planImport } from "#core/intake/planImport.ts";
import { deriveId } from "#core/model/id.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { checkTarget } from "../checkTarget.ts";
import { fileFailure, usageFailure, type CliFailure } from "../cliFailure.ts";
import type { Command } from "../command.ts";
import { commitEdits } from "../commitEdits.ts";
import { describeConflicts } from "../describeConflicts.ts";
import type { Environment } from "../environment.ts";
import { writeBytes } from "../files.ts";
import { importReport, type FileReport } from "../importReport.ts";
import { isEmptyReading } from "#core/importers/readme/isEmptyReading.ts";
import { openPlanIfThere, savePlan } from "../planFile.ts";
import { readPlan } from "#core/planning/readPlan.ts";
import { readTextFile } from "../readTextFile.ts";
import { zoneOption } from "../zoneOption.ts";

export const importFiles: Command = {
  name: "import",
  usage: "<files...> --into <plan.convener> [--report <r.json>] [--zone <name>]",
  summary: {
    en: () => "Takes READMEs into a plan, which is made where there is none. All files or none.",
    fr: () => "Importe des README dans un plan, créé au besoin. Tous les fichiers ou aucun.",
  },
  options: { into: { type: "string" }, report: { type: "string" }, zone: { type: "string" } },
  words: { min: 1, max: 1_000 },
  async run({ words, values }, environment) {
    const { into, report } = values;
    if (into === undefined) return fail(usageFailure("option-needed", { name: "into" }));
    if (report !== undefined) {
      const free = await checkTarget({ option: "--report", path: report }, [...words, into]);
      if (!free.ok) return free;
    }
    const zone = zoneOption(values["zone"], environment);
    if (!zone.ok) return zone;
    const files = await readAll(words);
    if (!files.ok) return files;
    const opened = await openPlanIfThere(into);
    if (!opened.ok) return opened;
    // Born of the files: two laptops that import the same ones make the same plan.
    const id = deriveId<"plan">("plan", ...files.value.map(({ text }) => text).sort());
    const plan = opened.value?.plan ?? emptyPlan(id);
    const imported = importAll(plan, files.value, { ...environment, zone: zone.value });
    if (!imported.ok) return imported;
    const { value } = imported;
    // The report first: if it cannot be written, the plan is still as it was.
    const reported = await writeReport(report, value.reports, environment);
    if (!reported.ok) return reported;
    if (value.plan !== plan) {
      const next = { path: into, plan: value.plan, bytes: opened.value?.bytes };
      const saved = await savePlan(next, environment);
      if (!saved.ok) return saved;
    }
    environment.print(importReport.text(value.reports, environment.language));
    return ok(printConflicts(value.plan, environment));
  },
};

function printConflicts(plan: Plan, { language, print }: Environment): 0 | 1 {
  const { rows, log } = readPlan(plan);
  const conflicts = openConflicts(rows);
  print(describeConflicts.text(conflicts, log, language));
  return conflicts.length > 0 ? 1 : 0;
}

async function writeReport(
  path: string | undefined,
  reports: readonly FileReport[],
  { language }: Environment,
): Promise<Result<undefined, CliFailure>> {
  if (path === undefined) return ok(undefined);
  return writeBytes(path, new TextEncoder().encode(importReport.json(reports, language)));
}

interface TextFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

async function readAll(paths: readonly string[]): Promise<Result<readonly TextFile[], CliFailure>> {
  const files: TextFile[] = [];
  for (const path of paths) {
    const text = await readTextFile(path);
    if (!text.ok) return text;
    files.push({ path, name: basename(path), text: text.value });
  }
  return ok(files);
}

interface Imported {
  readonly plan: Plan;
  readonly reports: readonly FileReport[];
}

function importAll(
  start: Plan,
  files: readonly TextFile[],
  environment: Environment,
): Result<Imported, CliFailure> {
  const imported = planImport(start.log, files, {
    zone: environment.zone,
    append({ log, index }, edits, { name }) {
      const act = { name: "import", subject: name };
      return commitEdits({ plan: { ...start, log }, index }, { act, edits }, environment)?.log;
    },
  });
  const empty = imported.files.find(({ reading }) => isEmptyReading(reading));
  if (empty) return fail(fileFailure("nothing-to-import", empty.file.path));
  const reports = imported.files.map(({ file, reading, isNews }) => {
    return { file: file.path, reading, isNews };
  });
  const plan = imported.log === start.log ? start : { ...start, log: imported.log };
  return ok({ plan, reports });
}
