import { basename } from "node:path";
import { emptyPlan, type Plan } from "#core/backup/plan.ts";
import { planReadmeImport } from "#core/importers/readme/planReadmeImport.ts";
import { fixLabel } from "#core/lint/fixLabel.ts";
import type { Finding, Fix } from "#core/lint/finding.ts";
import { lintPlan } from "#core/lint/lintPlan.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { deriveId } from "#core/model/id.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { wallTimeAt } from "#core/schedule/zones/wallTimeAt.ts";
import type { Language, Phrase } from "#core/text/phrase.ts";
import { badValue, fileFailure, printable, type CliFailure } from "../cliFailure.ts";
import type { Command } from "../command.ts";
import { commitEdits } from "../commitEdits.ts";
import type { Environment } from "../environment.ts";
import { isEmptyReading } from "#core/importers/readme/isEmptyReading.ts";
import { isPlanFile, openPlan } from "../planFile.ts";
import { readPlan, type ReadPlan } from "#core/planning/readPlan.ts";
import { readTextFile } from "../readTextFile.ts";

export const lintFiles: Command = {
  name: "lint",
  usage: "<plan.convener or README>... [--format text|json]",
  summary: {
    en: () => "Finds what is wrong or missing, in plans and in READMEs (then exit code 1).",
    fr: () => "Trouve ce qui est faux ou manque, dans les plans et les README (code 1 alors).",
  },
  options: { format: { type: "string" } },
  words: { min: 1, max: 1_000 },
  async run({ words, values }, environment) {
    const { format = "text" } = values;
    if (format !== "text" && format !== "json") {
      return fail(badValue("--format", format, "format"));
    }
    const found: FoundInFile[] = [];
    for (const path of words) {
      const read = await readAnyPlan(path, environment);
      if (!read.ok) return read;
      const { plan, isEmpty } = read.value;
      const findings = lintPlan({ view: plan.view, today: today(plan, environment) });
      if (isEmpty && findings.length === 0) return fail(fileFailure("nothing-to-import", path));
      found.push(...findings.map((finding) => ({ path, plan, finding })));
    }
    const { language, print } = environment;
    print(format === "json" ? toJson(found, language) : toText(found, language));
    return ok(found.length > 0 ? 1 : 0);
  },
};

interface FoundInFile {
  readonly path: string;
  readonly plan: ReadPlan;
  readonly finding: Finding;
}

interface AnyPlan {
  readonly plan: ReadPlan;
  /** True for a text that says nothing a plan could take: to find nothing in it proves nothing. */
  readonly isEmpty: boolean;
}

/** A plan, or a README as the plan that it would make. */
async function readAnyPlan(
  path: string,
  environment: Environment,
): Promise<Result<AnyPlan, CliFailure>> {
  if (await isPlanFile(path)) {
    const opened = await openPlan(path);
    return opened.ok ? ok({ plan: readPlan(opened.value.plan), isEmpty: false }) : opened;
  }
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const plan = emptyPlan(deriveId("plan", text.value));
  const { index, rows } = readPlan(plan);
  const file = { name: basename(path), text: text.value };
  const { edits, reading } = planReadmeImport(file, { plan: plan.log.plan, index, rows });
  const act = { name: "import", subject: file.name };
  const imported: Plan | undefined = commitEdits({ plan, index }, { act, edits }, environment);
  return ok({ plan: readPlan(imported ?? plan), isEmpty: isEmptyReading(reading) });
}

/** The day it is where the group meets; on this computer's clock where no zone is known. */
function today({ view }: ReadPlan, { now, zone }: Environment) {
  const place = wallTimeAt(now, view.group?.zone ?? zone) ?? wallTimeAt(now, "UTC");
  if (!place) throw new RangeError(`No day at ${String(now)}`);
  return place.date;
}

function toText(found: readonly FoundInFile[], language: Language): string {
  return found
    .map(({ path, plan, finding }) => {
      const { severity, code, fixes } = finding;
      const head = `${placeOf(path, plan, finding)} ${severityWords[severity][language]()} ${code}:`;
      const lines = [
        `${head} ${toMessage(finding, language)}`,
        ...fixes.map((fix) => `    ${fixLabel(fix, language)}${colon[language]()} ${valueOf(fix)}`),
      ];
      return lines.map((line) => `${printable(line)}\n`).join("");
    })
    .join("");
}

const severityWords: Readonly<Record<Finding["severity"], Phrase<void>>> = {
  error: { en: () => "error", fr: () => "erreur" },
  warning: { en: () => "warning", fr: () => "avertissement" },
  note: { en: () => "note", fr: () => "remarque" },
};

const colon: Phrase<void> = { en: () => ":", fr: () => "\u00a0:" };

/** The fix as `convener set` takes it. */
function valueOf(fix: Fix): string {
  return fix.kind === "move-to" ? `date=${fix.date}` : fix.text;
}

/** As compilers write: file, line and column, so that an editor can jump there; then the meeting. */
function placeOf(path: string, { view }: ReadPlan, { place }: Finding): string {
  const { file, line, column, id } = place;
  const name = file === undefined || file === basename(path) ? path : `${path} (${file})`;
  const numbers = [line, column].filter((number) => number !== undefined);
  const date = view.meetings.find((meeting) => meeting.id === id)?.when?.date;
  const start = `${[name, ...numbers].join(":")}:`;
  return date === undefined ? start : `${start} meeting:${date}`;
}

function toJson(found: readonly FoundInFile[], language: Language): string {
  const findings = found.map(({ path, finding }) => ({
    path,
    ...finding,
    message: toMessage(finding, language),
    fixes: finding.fixes.map((fix) => ({ ...fix, label: fixLabel(fix, language) })),
  }));
  return `${JSON.stringify({ findings }, null, 2)}\n`;
}
