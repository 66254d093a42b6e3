import type { Facts, Failure, Phrase } from "../../text/phrase.ts";

/** Why a host did not do what a window asked, besides the failures of plans and of their storage. */
export type HostCode =
  | "not-allowed"
  | "no-answer"
  | "not-open"
  | "not-valid"
  | "file-unreadable"
  | "file-unwritable"
  | "file-unsynced"
  | "file-too-large"
  | "file-gone"
  | "changed-meanwhile"
  | "no-settings"
  | "no-draft"
  | "not-here"
  | "not-printed"
  | "no-program";
export type CallFailure = Failure<HostCode>;

export const hostFailures: Readonly<Record<HostCode, Phrase<Facts>>> = {
  "not-allowed": {
    en: () => "That is not allowed. Nothing was changed.",
    fr: () => "Ce n’est pas autorisé. Rien n’a été modifié.",
  },
  "no-answer": {
    en: () => "Convener does not answer. Start it again; what was saved is safe.",
    fr: () => "Convener ne répond pas. Relancez-le\u00a0; ce qui a été enregistré est à l’abri.",
  },
  "not-open": {
    en: () => "This plan is not open. Open it again.",
    fr: () => "Ce plan n’est pas ouvert. Ouvrez-le de nouveau.",
  },
  "not-valid": {
    en: ({ field }) => `This is no value for “${String(field)}”. Nothing was changed.`,
    fr: ({ field }) =>
      `Cette valeur ne convient pas au champ «\u00a0${String(field)}\u00a0». Rien n’a été modifié.`,
  },
  "file-unreadable": {
    en: ({ name, reason }) => `${String(name)} cannot be read (${String(reason)}).`,
    fr: ({ name, reason }) => `Impossible de lire ${String(name)} (${String(reason)}).`,
  },
  "file-unwritable": {
    en: ({ name, reason }) =>
      `${String(name)} cannot be written (${String(reason)}). The file is as it was; choose another place.`,
    fr: ({ name, reason }) =>
      `Impossible d’écrire ${String(name)} (${String(reason)}). Le fichier est inchangé\u00a0; choisissez un autre emplacement.`,
  },
  "file-unsynced": {
    en: ({ name, reason }) =>
      `${String(name)} is written, but the system does not say that it would survive a power cut (${String(reason)}). Save it once more, or in another place.`,
    fr: ({ name, reason }) =>
      `${String(name)} est écrit, mais le système ne garantit pas qu’il survivrait à une coupure de courant (${String(reason)}). Enregistrez-le de nouveau, ou ailleurs.`,
  },
  "file-too-large": {
    en: ({ name }) => `${String(name)} is too large to be a file for Convener.`,
    fr: ({ name }) => `${String(name)} est trop volumineux pour être un fichier de Convener.`,
  },
  "file-gone": {
    en: () => "The right to this file has ended. Choose it again.",
    fr: () => "L’accès à ce fichier a pris fin. Choisissez-le de nouveau.",
  },
  "changed-meanwhile": {
    en: ({ name }) =>
      `Somebody else changed ${String(name)} after it was read. Nothing was written; open it again to see what is in it now.`,
    fr: ({ name }) =>
      `Quelqu’un d’autre a modifié ${String(name)} depuis sa lecture. Rien n’a été écrit\u00a0; rouvrez-le pour voir ce qu’il contient.`,
  },
  "no-settings": {
    en: ({ reason }) => `The settings cannot be saved (${String(reason)}).`,
    fr: ({ reason }) => `Impossible d’enregistrer les réglages (${String(reason)}).`,
  },
  "no-draft": {
    en: ({ reason }) =>
      `What is being typed cannot be kept on the disk (${String(reason)}). It would not survive a crash.`,
    fr: ({ reason }) =>
      `Impossible de conserver la saisie en cours sur le disque (${String(reason)}). Elle ne survivrait pas à un plantage.`,
  },
  "not-here": {
    en: () => "That needs the desktop application.",
    fr: () => "Il faut pour cela l’application de bureau.",
  },
  "not-printed": {
    en: ({ reason }) => `Nothing was printed (${String(reason)}).`,
    fr: ({ reason }) => `Rien n’a été imprimé (${String(reason)}).`,
  },
  "no-program": {
    en: () => "No program on this computer opens this address.",
    fr: () => "Aucun programme de cet ordinateur n’ouvre cette adresse.",
  },
};
