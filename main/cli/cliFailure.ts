import { sayExpected, type Expected } from "./sayExpected.ts";
import type { Facts, Failure, Language, Phrase } from "#core/text/phrase.ts";

/** Why a command ends without having done anything: the exit code, and a sentence to say. */
export interface CliFailure {
  /** 2: the command line was wrong. 3: an input cannot be read or an output not be written. */
  readonly exit: 2 | 3;
  readonly sentence: (language: Language) => string;
}

type Phrases<Code extends string> = Readonly<Record<Code, Phrase<Facts>>>;

/** An expected failure as a command says it, with the file that it is about. */
export function toCliFailure<Code extends string>(
  phrases: Phrases<Code>,
  { code, facts }: Failure<Code>,
  { exit, file }: { readonly exit: 2 | 3; readonly file?: string },
): CliFailure {
  return {
    exit,
    sentence: (language) => {
      const sentence = phrases[code][language](facts);
      // Names of files, entries and fields stand in it as they came.
      return printable(file === undefined ? sentence : `${file}: ${sentence}`);
    },
  };
}

/**
 * A text for the terminal: a control character in it could draw there what it likes, and one that
 * turns the direction of writing could show another text. Emoji that are joined of several stay whole.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, "\uFFFD");
}

/** A failure of the command line itself. */
export function usageFailure(code: UsageCode, facts: Facts = {}): CliFailure {
  return toCliFailure(usagePhrases, { code, facts }, { exit: 2 });
}

/** A value of the command line that does not fit, and what would. */
export function badValue(name: string, value: string, expected?: Expected): CliFailure {
  return usageFailure("bad-value", { name, value, ...(expected && { expected }) });
}

/** A failure of a file that is there, or is not. */
export function fileFailure(code: FileCode, file: string, facts: Facts = {}): CliFailure {
  return toCliFailure(filePhrases, { code, facts }, { exit: 3, file });
}

type UsageCode = keyof typeof usagePhrases;
type FileCode = keyof typeof filePhrases;

const usagePhrases = {
  "no-command": {
    en: () => "Name a command. “convener help” lists them.",
    fr: () => "Indiquez une commande. «\u00a0convener help\u00a0» en donne la liste.",
  },
  "unknown-command": {
    en: ({ name }) => `There is no command “${String(name)}”. “convener help” lists them.`,
    fr: ({ name }) =>
      `La commande «\u00a0${String(name)}\u00a0» n’existe pas. «\u00a0convener help\u00a0» en donne la liste.`,
  },
  "unknown-option": {
    en: ({ name }) => `“${String(name)}” is not an option here.`,
    fr: ({ name }) => `«\u00a0${String(name)}\u00a0» n’est pas une option de cette commande.`,
  },
  "wrong-words": {
    en: ({ usage }) => `Use it so: convener ${String(usage)}`,
    fr: ({ usage }) => `Elle s’emploie ainsi\u00a0: convener ${String(usage)}`,
  },
  "option-needed": {
    en: ({ name }) => `The option --${String(name)} is needed.`,
    fr: ({ name }) => `L’option --${String(name)} est nécessaire.`,
  },
  "bad-value": {
    en: ({ name, value, expected }) =>
      `“${String(value)}” is no value for ${String(name)}.${sayExpected(expected, "en")}`,
    fr: ({ name, value, expected }) =>
      `«\u00a0${String(value)}\u00a0» n’est pas une valeur pour ${String(name)}.${sayExpected(expected, "fr")}`,
  },
  "target-is-input": {
    en: ({ name, value }) =>
      `This command reads “${String(value)}”. Choose another file for ${String(name)}.`,
    fr: ({ name, value }) =>
      `Cette commande lit «\u00a0${String(value)}\u00a0». Choisissez un autre fichier pour ${String(name)}.`,
  },
  "target-is-plan": {
    en: ({ name, value }) =>
      `“${String(value)}” is a plan or is named like one. Choose another file for ${String(name)}.`,
    fr: ({ name, value }) =>
      `«\u00a0${String(value)}\u00a0» est un plan ou en porte le nom. Choisissez un autre fichier pour ${String(name)}.`,
  },
  "unknown-field": {
    en: ({ name, known }) =>
      `There is no field “${String(name)}” to set. There are: ${String(known)}.`,
    fr: ({ name, known }) =>
      `Il n’y a pas de champ «\u00a0${String(name)}\u00a0» à remplir. Il y a\u00a0: ${String(known)}.`,
  },
  "unknown-target": {
    en: ({ name }) =>
      `“${String(name)}” names nothing to set. Write meeting:<date or id>, or group.`,
    fr: ({ name }) =>
      `«\u00a0${String(name)}\u00a0» ne désigne rien. Écrivez meeting:<date ou identifiant>, ou group.`,
  },
  "unknown-channel": {
    en: ({ name }) => `There is no channel “${String(name)}”. “convener channels” lists them.`,
    fr: ({ name }) =>
      `Le canal «\u00a0${String(name)}\u00a0» n’existe pas. «\u00a0convener channels\u00a0» en donne la liste.`,
  },
} as const satisfies Phrases<string>;

const filePhrases = {
  "no-such-file": {
    en: () => "There is no such file.",
    fr: () => "Ce fichier n’existe pas.",
  },
  "is-a-folder": {
    en: () => "This is a folder. Name a file.",
    fr: () => "C’est un dossier. Indiquez un fichier.",
  },
  "cannot-read": {
    en: ({ reason }) => `The file cannot be read (${String(reason)}).`,
    fr: ({ reason }) => `Impossible de lire le fichier (${String(reason)}).`,
  },
  "cannot-write": {
    en: ({ reason }) => `The file cannot be written (${String(reason)}). It is as it was.`,
    fr: ({ reason }) =>
      `Impossible d’écrire le fichier (${String(reason)}). Il est resté tel quel.`,
  },
  "not-verified": {
    en: () =>
      "The plan was not saved, because the new file could not be opened again. The old one is as it was.",
    fr: () =>
      "Le plan n’a pas été enregistré, car le nouveau fichier ne se rouvrait pas. L’ancien est resté tel quel.",
  },
  "changed-meanwhile": {
    en: () => "Somebody else has changed the file meanwhile. Nothing was written; try again.",
    fr: () =>
      "Quelqu’un d’autre a modifié le fichier entre-temps. Rien n’a été écrit\u00a0; réessayez.",
  },
  "would-lose": {
    en: () =>
      "This plan holds acts that the merged one lacks. Merge it as well, or choose another name.",
    fr: () =>
      "Ce plan contient des actions absentes de la fusion. Fusionnez-le aussi, ou choisissez un autre nom.",
  },
  "no-meeting-there": {
    en: ({ name, near }) =>
      `The plan has no meeting “${String(name)}”.${near === "" ? "" : ` Near it: ${String(near)}.`}`,
    fr: ({ name, near }) =>
      `Le plan n’a pas de rencontre «\u00a0${String(name)}\u00a0».${near === "" ? "" : ` À côté\u00a0: ${String(near)}.`}`,
  },
  "several-that-day": {
    en: ({ name, ids }) =>
      `The plan has several meetings on ${String(name)}. Name one by its id: ${String(ids)}.`,
    fr: ({ name, ids }) =>
      `Le plan a plusieurs rencontres le ${String(name)}. Indiquez l’identifiant de l’une\u00a0: ${String(ids)}.`,
  },
  "no-such-person": {
    en: ({ name }) => `The plan knows nobody called “${String(name)}”.`,
    fr: ({ name }) => `Le plan ne connaît personne du nom de «\u00a0${String(name)}\u00a0».`,
  },
  "nothing-to-import": {
    en: () => "There is nothing in it to import: no calendar table and no sentence on the group.",
    fr: () => "Il n’y a rien à importer\u00a0: ni tableau de calendrier, ni phrase sur le groupe.",
  },
  "nothing-to-undo": {
    en: ({ who }) => `${who === "" ? "There is" : `${String(who)} has`} nothing to undo.`,
    fr: ({ who }) => `${who === "" ? "Il n’y a" : `${String(who)} n’a`} rien à annuler.`,
  },
  "nothing-to-redo": {
    en: ({ who }) => `${who === "" ? "There is" : `${String(who)} has`} nothing to redo.`,
    fr: ({ who }) => `${who === "" ? "Il n’y a" : `${String(who)} n’a`} rien à rétablir.`,
  },
} as const satisfies Phrases<string>;
