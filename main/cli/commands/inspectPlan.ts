import { contentDigest } from "#core/backup/contentDigest.ts";
import { toPlainRows } from "#core/backup/writeBackup.ts";
import { openConflicts, type Rows } from "#core/changes/projectRows.ts";
import { canonicalJson, type Json } from "#core/model/json.ts";
import { ok } from "#core/model/result.ts";
import type { Command } from "../command.ts";
import { describeConflicts } from "../describeConflicts.ts";
import { formatColumns } from "../formatColumns.ts";
import { openPlan } from "../planFile.ts";
import { readPlan } from "#core/planning/readPlan.ts";

export const inspectPlan: Command = {
  name: "inspect",
  usage: "<plan.convener> [--json]",
  summary: {
    en: () =>
      "Shows what a plan holds: its digest, its rows, its open conflicts (then exit code 1).",
    fr: () =>
      "Montre le contenu d’un plan\u00a0: empreinte, lignes, conflits ouverts (code 1 alors).",
  },
  options: { json: { type: "boolean" } },
  words: { min: 1, max: 1 },
  async run({ words: [path = ""], flags }, { print, language }) {
    const opened = await openPlan(path);
    if (!opened.ok) return opened;
    const { plan } = opened.value;
    const { rows, log } = readPlan(plan);
    const conflicts = openConflicts(rows);
    const digest = contentDigest(plan);
    if (flags.has("json")) {
      const transactions = log.transactions.size;
      const shown = { plan: log.plan, digest, transactions, rows: toPlainRows(rows) };
      print(`${prettyJson({ ...shown, conflicts: describeConflicts.json(conflicts, log) })}\n`);
    } else {
      print(formatColumns([["plan", log.plan], ["digest", digest], ...counts(rows)]));
      print(describeConflicts.text(conflicts, log, language));
    }
    return ok(conflicts.length > 0 ? 1 : 0);
  },
};

function counts(rows: Rows): readonly (readonly string[])[] {
  return [...rows].map(([table, ids]) => [table, String(ids.size)]).sort();
}

/** Sorted keys, so that equal plans print the same. */
function prettyJson(value: Json): string {
  return JSON.stringify(JSON.parse(canonicalJson(value)), null, 2);
}
