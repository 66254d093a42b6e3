import type { Plan } from "#core/backup/plan.ts";
import { planMerge } from "#core/changes/planMerge.ts";
import { openConflicts } from "#core/changes/projectRows.ts";
import { unionFailures } from "#core/changes/unionFailures.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import type { Phrase } from "#core/text/phrase.ts";
import { fileFailure, toCliFailure, usageFailure, type CliFailure } from "../cliFailure.ts";
import type { Command } from "../command.ts";
import { describeConflicts } from "../describeConflicts.ts";
import { openPlan, openPlanIfThere, savePlan } from "../planFile.ts";
import { readPlan } from "#core/planning/readPlan.ts";

export const mergePlans: Command = {
  name: "merge",
  usage: "<mine.convener> <theirs.convener...> --out <merged.convener> [--join]",
  summary: {
    en: () =>
      "Joins copies of a plan, in any order. Both values of a field stay where they differ.",
    fr: () =>
      "Réunit des copies d’un plan, dans n’importe quel ordre. En cas de désaccord, les deux valeurs restent.",
  },
  options: { out: { type: "string" }, join: { type: "boolean" } },
  words: { min: 2, max: 100 },
  async run({ words, values, flags }, environment) {
    const { out } = values;
    if (out === undefined) return fail(usageFailure("option-needed", { name: "out" }));
    const existing = await openPlanIfThere(out);
    if (!existing.ok) return existing;
    const joined = await joinAll(words, flags.has("join"));
    if (!joined.ok) return joined;
    const merged = joined.value;
    if (existing.value && !contains(merged, existing.value.plan)) {
      return fail(fileFailure("would-lose", out));
    }
    const next = { path: out, plan: merged, bytes: existing.value?.bytes };
    const saved = await savePlan(next, environment);
    if (!saved.ok) return saved;
    const conflicts = openConflicts(readPlan(merged).rows);
    const { language, print, say } = environment;
    say(summary[language](merged.log.transactions.size));
    print(describeConflicts.text(conflicts, merged.log, language));
    return ok(conflicts.length > 0 ? 1 : 0);
  },
};

async function joinAll(
  paths: readonly string[],
  isWished: boolean,
): Promise<Result<Plan, CliFailure>> {
  let merged: Plan | undefined;
  for (const path of paths) {
    const opened = await openPlan(path);
    if (!opened.ok) return opened;
    const { plan } = opened.value;
    const theirs = isWished && merged ? asPlanOf(plan, merged) : plan;
    const planned = merged ? planMerge(merged.log, theirs.log) : ok({ log: theirs.log });
    if (!planned.ok) {
      return fail(toCliFailure(unionFailures, planned.error, { exit: 3, file: path }));
    }
    merged = { log: planned.value.log, files: new Map([...(merged?.files ?? []), ...plan.files]) };
  }
  return merged ? ok(merged) : fail(usageFailure("no-command"));
}

/** Whether nothing of the other plan is lost where this one takes its place. */
function contains(plan: Plan, other: Plan): boolean {
  const { transactions, redactions } = plan.log;
  return (
    [...other.log.transactions.keys()].every((id) => transactions.has(id)) &&
    [...other.log.redactions.keys()].every((salt) => redactions.has(salt))
  );
}

/** A plan that was made apart, as if it were a copy of the other: on explicit wish only. */
function asPlanOf(plan: Plan, other: Plan): Plan {
  return { ...plan, log: { ...plan.log, plan: other.log.plan } };
}

const summary: Phrase<number> = {
  en: (count) => `Merged: the plan holds ${count} acts.`,
  fr: (count) => `Fusion faite\u00a0: le plan compte ${count} actions.`,
};
