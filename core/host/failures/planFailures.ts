import type { Facts, Failure, Phrase } from "../../text/phrase.ts";

/** Why a plan was not opened or made. Nothing was changed. */
export type PlanFailureCode =
  | "in-use"
  | "in-use-elsewhere"
  | "no-lock"
  | "nothing-left"
  | "exists"
  | "no-folder"
  | "not-removed";
export type PlanFailure = Failure<PlanFailureCode>;

/** What opening a plan had to put right. */
export type RestoreFindingCode =
  "restored" | "restored-in-part" | "restored-to" | "not-yet-restored";
export type RestoreFinding = Failure<RestoreFindingCode>;

export const planFailures: Readonly<Record<PlanFailureCode, Phrase<Facts>>> = {
  "in-use": {
    en: () => "This plan is open in another Convener on this computer. Close it there first.",
    fr: () =>
      "Ce plan est ouvert dans un autre Convener de cet ordinateur. Fermez-le d’abord là-bas.",
  },
  "in-use-elsewhere": {
    en: ({ name }) =>
      `Another computer has this plan open. If none has, remove the file ${String(name)} from its folder.`,
    fr: ({ name }) =>
      `Un autre ordinateur a ouvert ce plan. Si ce n’est pas le cas, supprimez le fichier ${String(name)} de son dossier.`,
  },
  "no-lock": {
    en: ({ reason }) => `The plan’s folder cannot be written (${String(reason)}).`,
    fr: ({ reason }) => `Impossible d’écrire dans le dossier du plan (${String(reason)}).`,
  },
  "nothing-left": {
    en: () =>
      "Neither the plan’s journal nor any of its snapshots can be read. Open a backup file of it; what is here was left as it is.",
    fr: () =>
      "Ni le journal du plan ni aucun de ses instantanés n’est lisible. Ouvrez-en une sauvegarde\u00a0; ce qui est ici a été laissé tel quel.",
  },
  exists: {
    en: () =>
      "This plan is on this computer already: open it from the list of plans. Nothing was taken from the file.",
    fr: () =>
      "Ce plan est déjà sur cet ordinateur\u00a0: ouvrez-le depuis la liste des plans. Rien n’a été repris du fichier.",
  },
  "no-folder": {
    en: ({ reason }) => `No folder could be made for the plan (${String(reason)}).`,
    fr: ({ reason }) => `Impossible de créer un dossier pour le plan (${String(reason)}).`,
  },
  "not-removed": {
    en: ({ reason }) =>
      `Not all of the sample could be removed (${String(reason)}). What is left can be removed again.`,
    fr: ({ reason }) =>
      `L’exemple n’a pas pu être entièrement supprimé (${String(reason)}). Vous pourrez supprimer le reste plus tard.`,
  },
};

export const restoreFindings: Readonly<Record<RestoreFindingCode, Phrase<Facts>>> = {
  restored: {
    en: () => "The plan was restored from what is whole; nothing is missing.",
    fr: () => "Le plan a été rétabli à partir de ce qui est intact\u00a0; rien ne manque.",
  },
  "restored-in-part": {
    en: ({ missing }) =>
      `The plan was restored from what is whole. Acts that were saved and are missing: ${String(missing)}.`,
    fr: ({ missing }) =>
      `Le plan a été rétabli à partir de ce qui est intact. Actions enregistrées qui manquent\u00a0: ${String(missing)}.`,
  },
  "restored-to": {
    en: ({ time }) =>
      `The plan was restored as it was at ${String(time)} (UTC). What was done after that is missing.`,
    fr: ({ time }) =>
      `Le plan a été rétabli dans son état du ${String(time)} (UTC). Ce qui a été fait depuis manque.`,
  },
  "not-yet-restored": {
    en: ({ reason }) =>
      `The restored plan cannot be saved for now (${String(reason)}). It is saved with the next change.`,
    fr: ({ reason }) =>
      `Le plan rétabli ne peut pas être enregistré pour l’instant (${String(reason)}). Il le sera avec la prochaine modification.`,
  },
};
