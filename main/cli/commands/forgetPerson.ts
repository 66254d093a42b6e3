import type { Plan } from "#core/backup/plan.ts";
import { planForgetting } from "#core/changes/planForgetting.ts";
import { redact } from "#core/changes/redact.ts";
import { foldName } from "#core/model/foldName.ts";
import { fail, ok } from "#core/model/result.ts";
import type { Phrase } from "#core/text/phrase.ts";
import { fileFailure } from "../cliFailure.ts";
import type { Command } from "../command.ts";
import { openPlan, savePlan } from "../planFile.ts";
import { readPlan } from "#core/planning/readPlan.ts";

export const forgetPerson: Command = {
  name: "forget",
  usage: "<plan.convener> <name or id>",
  summary: {
    en: () =>
      "Forgets a person for good, here and in every copy merged later. It cannot be undone.",
    fr: () =>
      "Oublie une personne pour toujours, ici et dans toute copie fusionnée ensuite. Sans retour.",
  },
  options: {},
  words: { min: 2, max: 2 },
  async run({ words: [path = "", name = ""] }, environment) {
    const opened = await openPlan(path);
    if (!opened.ok) return opened;
    const { plan } = opened.value;
    const { index, view } = readPlan(plan);
    const person = view.persons.find(({ id, name: known }) => {
      return id === name || foldName(known ?? "") === foldName(name);
    });
    if (!person) return fail(fileFailure("no-such-person", path, { name }));
    const { now: wall, random } = environment;
    const redaction = planForgetting(index, person.id, { wall, random });
    const redactions = new Map(plan.log.redactions).set(redaction.salt, redaction);
    const next: Plan = { ...plan, log: redact({ ...plan.log, redactions }) };
    const saved = await savePlan({ ...opened.value, plan: next }, environment);
    if (!saved.ok) return saved;
    environment.say(forgotten[environment.language]());
    return ok(0);
  },
};

const forgotten: Phrase<void> = {
  en: () =>
    "Forgotten. Copies of the plan elsewhere forget when they are merged with this one; files already published do not.",
  fr: () =>
    "Oubliée. Les autres copies du plan oublieront en fusionnant avec celle-ci\u00a0; pas les fichiers déjà publiés.",
};
