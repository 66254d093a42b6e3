import type { DecodeTextCode } from "./decodeText.ts";
import type { Facts, Phrase } from "./phrase.ts";

/** Why a file could not be read as text. `maxBytes` is a fact of `too-large`. */
export const decodeTextPhrases: Readonly<Record<DecodeTextCode, Phrase<Facts>>> = {
  "empty-file": {
    en: () => "The file is empty.",
    fr: () => "Le fichier est vide.",
  },
  "too-large": {
    en: ({ maxBytes }) => `The file is too large: it has more than ${megabytes(maxBytes)}\u00A0MB.`,
    fr: ({ maxBytes }) =>
      `Le fichier est trop gros\u00A0: il fait plus de ${megabytes(maxBytes)}\u00A0Mo.`,
  },
  binary: {
    en: () => "The file is not a text: it holds bytes that no text has.",
    fr: () => "Le fichier n’est pas un texte\u00A0: il contient des octets qu’aucun texte n’a.",
  },
  "utf-16": {
    en: () => "The file is written in UTF-16 or UTF-32. Save it as UTF-8 and open it again.",
    fr: () => "Le fichier est en UTF-16 ou UTF-32. Enregistrez-le en UTF-8 et rouvrez-le.",
  },
  "not-utf-8": {
    en: () => "The file is not written in UTF-8. Save it as UTF-8 and open it again.",
    fr: () => "Le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8 et rouvrez-le.",
  },
};

function megabytes(bytes: string | number | undefined): number {
  return Math.round(Number(bytes ?? 0) / 100_000) / 10;
}
