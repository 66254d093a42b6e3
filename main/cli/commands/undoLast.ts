import { actsOf, originOf } from "#core/changes/actsOf.ts";
import type { Transaction } from "#core/changes/log.ts";
import { planUndo } from "#core/changes/planUndo.ts";
import { undoStack } from "#core/changes/undoStack.ts";
import { withBrought } from "#core/changes/withBrought.ts";
import { fail, ok } from "#core/model/result.ts";
import type { Phrase } from "#core/text/phrase.ts";
import { fileFailure } from "../cliFailure.ts";
import type { Command } from "../command.ts";
import { commitUndo } from "../commitEdits.ts";
import { openPlan, savePlan } from "../planFile.ts";
import { readPlan } from "#core/planning/readPlan.ts";

export const undoLast: Command = {
  name: "undo",
  usage: "<plan.convener> [--redo]",
  summary: {
    en: () => "Takes back the last act of --who, or with --redo their last undo.",
    fr: () => "Annule la dernière action de --who, ou avec --redo sa dernière annulation.",
  },
  options: { redo: { type: "boolean" } },
  words: { min: 1, max: 1 },
  async run({ words: [path = ""], flags }, environment) {
    const opened = await openPlan(path);
    if (!opened.ok) return opened;
    const { plan } = opened.value;
    const { log, index } = readPlan(plan);
    const { undo, redo } = undoStack(actsOf({ log, retracted: index.retracted }, environment.who));
    const isRedo = flags.has("redo");
    const target = isRedo ? redo : undo;
    if (!target) {
      const { who } = environment;
      return fail(fileFailure(isRedo ? "nothing-to-redo" : "nothing-to-undo", path, { who }));
    }
    const undone = withBrought(log, target);
    const { restored, kept } = planUndo(log, index, undone);
    const next = commitUndo(plan, undone, environment);
    const saved = await savePlan({ ...opened.value, plan: next }, environment);
    if (!saved.ok) return saved;
    const counts = {
      restored: restored.length,
      kept: kept.length,
      what: nameOf(originOf(log, target)),
    };
    environment.say((isRedo ? redonePhrase : undonePhrase)[environment.language](counts));
    return ok(0);
  },
};

function nameOf({ act: { name, subject } }: Transaction): string {
  return subject === undefined ? name : `${name} ${subject}`;
}

interface Counts {
  readonly what: string;
  readonly restored: number;
  readonly kept: number;
}

const undonePhrase: Phrase<Counts> = {
  en: ({ what, restored, kept }) =>
    `Undone: ${what}. Fields put back: ${restored}; changed since and kept: ${kept}.`,
  fr: ({ what, restored, kept }) =>
    `Annulé\u00a0: ${what}. Champs rétablis\u00a0: ${restored}\u00a0; modifiés depuis et gardés\u00a0: ${kept}.`,
};

const redonePhrase: Phrase<Counts> = {
  en: ({ what, restored, kept }) =>
    `Redone: ${what}. Fields set again: ${restored}; changed since and kept: ${kept}.`,
  fr: ({ what, restored, kept }) =>
    `Rétabli\u00a0: ${what}. Champs remis\u00a0: ${restored}\u00a0; modifiés depuis et gardés\u00a0: ${kept}.`,
};
