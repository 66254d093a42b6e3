import type { Failure, Facts, Phrase } from "../text/phrase.ts";

/** Why a `*.convener` file cannot be read. Nothing was changed. */
export type BackupFailureCode =
  | "empty-file"
  | "too-large"
  | "not-a-backup"
  | "is-a-share"
  | "newer-version"
  | "unexpected-entry"
  | "damaged";

export type BackupFailure = Failure<BackupFailureCode>;

export const backupFailures: Readonly<Record<BackupFailureCode, Phrase<Facts>>> = {
  "empty-file": {
    en: () => "The file is empty. Look for an older copy of it.",
    fr: () => "Le fichier est vide. Cherchez-en une copie plus ancienne.",
  },
  "too-large": {
    en: () => "The file unpacks to more than a plan can be. It was not opened.",
    fr: () =>
      "Une fois décompressé, le fichier dépasse ce qu’un plan peut contenir. Il n’a pas été ouvert.",
  },
  "not-a-backup": {
    en: () => "This is not a Convener file. Choose a file whose name ends in .convener.",
    fr: () =>
      "Ce n’est pas un fichier Convener. Choisissez un fichier dont le nom finit par .convener.",
  },
  "is-a-share": {
    en: () => "This file was made to be read, with fields left out. Ask for a backup of the plan.",
    fr: () =>
      "Ce fichier est fait pour être lu, des champs y manquent. Demandez une sauvegarde du plan.",
  },
  "newer-version": {
    en: ({ version }) =>
      `This file needs a newer Convener (format ${String(version)}). Update Convener and open it again.`,
    fr: ({ version }) =>
      `Ce fichier demande un Convener plus récent (format ${String(version)}). Mettez Convener à jour et rouvrez-le.`,
  },
  "unexpected-entry": {
    en: ({ name }) =>
      `The file holds “${String(name)}”, which has no place in a plan. It was not opened.`,
    fr: ({ name }) =>
      `Le fichier contient « ${String(name)} », qui n’a rien à faire dans un plan. Il n’a pas été ouvert.`,
  },
  damaged: {
    en: () =>
      "The file is damaged or was changed by hand. Ask for it again, or open an older copy.",
    fr: () =>
      "Le fichier est abîmé ou a été modifié à la main. Redemandez-le ou ouvrez une copie plus ancienne.",
  },
};
