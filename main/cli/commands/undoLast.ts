import type { Log, Transaction } from "#core/changes/log.ts";
import { planUndo } from "#core/changes/planUndo.ts";
import { undoStack } from "#core/changes/undoStack.ts";
import { compareStamps } from "#core/changes/stamp.ts";
import { fail, ok } from "#core/model/result.ts";
import type { Phrase } from "#core/text/phrase.ts";
import { fileFailure } from "../cliFailure.ts";
import type { Command } from "../command.ts";
import { commitUndo } from "../commitEdits.ts";
import { openPlan, savePlan } from "../planFile.ts";
import { readPlan } from "../readPlan.ts";

export const undoLast: Command = {
  name: "undo",
  usage: "<plan.convener> [--redo]",
  summary: {
    en: () => "Takes back the last act, or with --redo the last undo.",
    fr: () => "Annule la dernière action, ou avec --redo la dernière annulation.",
  },
  options: { redo: { type: "boolean" } },
  words: { min: 1, max: 1 },
  async run({ words: [path = ""], flags }, environment) {
    const opened = await openPlan(path);
    if (!opened.ok) return opened;
    const { plan } = opened.value;
    const { log, index } = readPlan(plan);
    const { undo, redo } = undoStack(actsOf(log));
    const target = flags.has("redo") ? redo : undo;
    if (!target) return fail(fileFailure("nothing-to-undo", path));
    const { restored, kept } = planUndo(log, index, [target]);
    const next = commitUndo(plan, [target], environment);
    const saved = await savePlan({ ...opened.value, plan: next }, environment);
    if (!saved.ok) return saved;
    const counts = { restored: restored.length, kept: kept.length, what: nameOf(target) };
    environment.say(summary[environment.language](counts));
    return ok(0);
  },
};

function actsOf(log: Log): readonly Transaction[] {
  return [...log.transactions.values()].sort((a, b) => compareStamps(a.id, b.id));
}

function nameOf({ act: { name, subject } }: Transaction): string {
  return subject === undefined ? name : `${name} ${subject}`;
}

const summary: Phrase<{ what: string; restored: number; kept: number }> = {
  en: ({ what, restored, kept }) =>
    `Undone: ${what}. Fields put back: ${restored}; changed since and kept: ${kept}.`,
  fr: ({ what, restored, kept }) =>
    `Annulé\u00a0: ${what}. Champs rétablis\u00a0: ${restored}\u00a0; modifiés depuis et gardés\u00a0: ${kept}.`,
};
