import type { Facts, Failure, Phrase } from "../../text/phrase.ts";

/** Why a journal did not do what it was asked. What it had acknowledged is as it was. */
export type JournalFailureCode = "cannot-read" | "cannot-write" | "newer-journal" | "not-restored";
export type JournalFailure = Failure<JournalFailureCode>;

/** What was found wrong at opening. The bytes in question are kept under the name in `aside`. */
export type JournalFindingCode =
  "torn-tail" | "damaged-journal" | "missing-journal" | "other-journal";
export type JournalFinding = Failure<JournalFindingCode>;

export const journalFailures: Readonly<Record<JournalFailureCode, Phrase<Facts>>> = {
  "cannot-read": {
    en: ({ reason }) => `The plan’s journal cannot be read (${String(reason)}).`,
    fr: ({ reason }) => `Le journal du plan est illisible pour l’instant (${String(reason)}).`,
  },
  "cannot-write": {
    en: ({ reason }) =>
      `This change is not saved: the plan’s journal cannot be written (${String(reason)}).`,
    fr: ({ reason }) =>
      `Cette modification n’est pas enregistrée\u00a0: impossible d’écrire le journal du plan (${String(reason)}).`,
  },
  "newer-journal": {
    en: ({ version }) =>
      `The plan was kept by a newer Convener (journal ${String(version)}). Update Convener to open it; nothing was changed.`,
    fr: ({ version }) =>
      `Ce plan a été tenu par un Convener plus récent (journal ${String(version)}). Mettez Convener à jour pour l’ouvrir\u00a0; rien n’a été modifié.`,
  },
  "not-restored": {
    en: () => "The plan’s journal is damaged and has to be restored before anything is saved.",
    fr: () => "Le journal du plan est abîmé\u00a0; il faut le rétablir avant d’enregistrer.",
  },
};

export const journalFindings: Readonly<Record<JournalFindingCode, Phrase<Facts>>> = {
  "torn-tail": {
    en: ({ bytes, aside }) =>
      `The last write was cut off before it was saved; its ${String(bytes)} bytes are kept in ${String(aside)}.`,
    fr: ({ bytes, aside }) =>
      `La dernière écriture a été interrompue avant d’être enregistrée\u00a0; ses ${String(bytes)} octets sont conservés dans ${String(aside)}.`,
  },
  "damaged-journal": {
    en: ({ missing, aside }) =>
      `The plan’s journal is damaged: ${String(missing)} of its records cannot be read. The damaged file is kept as ${String(aside)}.`,
    fr: ({ missing, aside }) =>
      `Le journal du plan est abîmé\u00a0: ${String(missing)} de ses enregistrements sont illisibles. Le fichier abîmé est conservé sous le nom ${String(aside)}.`,
  },
  "missing-journal": {
    en: () => "The plan’s journal is gone.",
    fr: () => "Le journal du plan a disparu.",
  },
  "other-journal": {
    en: ({ aside }) =>
      `The journal in this plan’s folder is that of another plan. It is kept as ${String(aside)}.`,
    fr: ({ aside }) =>
      `Le journal trouvé dans le dossier de ce plan est celui d’un autre. Il est conservé sous le nom ${String(aside)}.`,
  },
};
