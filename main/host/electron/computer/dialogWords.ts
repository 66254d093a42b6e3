import type { FileKind } from "#core/host/grantedFile.ts";
import type { Language } from "#core/text/phrase.ts";

/** All words of the native dialogs, in one language. */
export interface DialogWords {
  /** What the dialogs call a kind of file. */
  readonly kinds: Readonly<Record<FileKind, string>>;
  readonly unsaved: string;
  readonly unsavedDetail: string;
  readonly close: string;
  readonly stay: string;
  readonly crashed: string;
  readonly crashedDetail: string;
}

export const dialogWords: Readonly<Record<Language, DialogWords>> = {
  en: {
    kinds: {
      plan: "Convener plan",
      any: "Plans and texts",
      text: "Markdown, reStructuredText or plain text",
      calendar: "Calendar (iCalendar)",
      pdf: "PDF document",
    },
    unsaved: "Something is not saved yet.",
    unsavedDetail: "If you close the window now, it is lost.",
    close: "Close Without Saving",
    stay: "Keep Open",
    crashed: "The window of Convener has failed twice.",
    crashedDetail: "Close Convener and start it again. What was saved is safe.",
  },
  fr: {
    kinds: {
      plan: "Plan Convener",
      any: "Plans et textes",
      text: "Markdown, reStructuredText ou texte brut",
      calendar: "Calendrier (iCalendar)",
      pdf: "Document PDF",
    },
    unsaved: "Quelque chose n’est pas encore enregistré.",
    unsavedDetail: "Si vous fermez la fenêtre maintenant, ce sera perdu.",
    close: "Fermer sans enregistrer",
    stay: "Garder ouverte",
    crashed: "La fenêtre de Convener a échoué deux fois.",
    crashedDetail: "Fermez Convener et relancez-le. Ce qui a été enregistré est à l’abri.",
  },
};
