import type { Plan } from "#core/backup/plan.ts";
import { openConflicts } from "#core/changes/projectRows.ts";
import { union } from "#core/changes/union.ts";
import { unionFailures } from "#core/changes/unionFailures.ts";
import { fail, ok } from "#core/model/result.ts";
import type { Phrase } from "#core/text/phrase.ts";
import { toCliFailure, usageFailure } from "../cliFailure.ts";
import type { Command } from "../command.ts";
import { describeConflicts } from "../describeConflicts.ts";
import { openPlan, openPlanIfThere, savePlan } from "../planFile.ts";
import { readPlan } from "../readPlan.ts";

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
    let merged: Plan | undefined;
    for (const path of words) {
      const opened = await openPlan(path);
      if (!opened.ok) return opened;
      const { plan } = opened.value;
      const theirs = flags.has("join") && merged ? asPlanOf(plan, merged) : plan;
      const joined: ReturnType<typeof union> = merged
        ? union(merged.log, theirs.log)
        : ok(theirs.log);
      if (!joined.ok)
        return fail(toCliFailure(unionFailures, joined.error, { exit: 3, file: path }));
      merged = { log: joined.value, files: new Map([...(merged?.files ?? []), ...plan.files]) };
    }
    if (!merged) return fail(usageFailure("wrong-words", { usage: mergePlans.usage }));
    const saved = await savePlan(
      { path: out, plan: merged, bytes: existing.value?.bytes },
      environment,
    );
    if (!saved.ok) return saved;
    const conflicts = openConflicts(readPlan(merged).rows);
    const { language, print, say } = environment;
    say(summary[language](merged.log.transactions.size));
    print(describeConflicts.text(conflicts, merged.log, language));
    return ok(conflicts.length > 0 ? 1 : 0);
  },
};

/** A plan that was made apart, as if it were a copy of the other: on explicit wish only. */
function asPlanOf(plan: Plan, other: Plan): Plan {
  return { ...plan, log: { ...plan.log, plan: other.log.plan } };
}

const summary: Phrase<number> = {
  en: (count) => `Merged: the plan holds ${count} acts.`,
  fr: (count) => `Fusion faite\u00a0: le plan compte ${count} actions.`,
};
