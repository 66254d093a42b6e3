import type { Facts, Phrase } from "../phrase.ts";
import type { LossCode } from "./loss.ts";

/** What to tell the organizer of what a description does not show as it was written. */
export const lossPhrases: Readonly<Record<LossCode, Phrase<Facts>>> = {
  italics: {
    en: () => "Italics became plain text.",
    fr: () => "L’italique est devenu du texte simple.",
  },
  code: {
    en: () => "Code became plain text, without its indentation.",
    fr: () => "Le code est devenu du texte simple, sans ses retraits.",
  },
  quote: {
    en: () => "Quotations became paragraphs.",
    fr: () => "Les citations sont devenues des paragraphes.",
  },
  table: {
    en: () => "Tables became lines, a row each, with “|” between the cells.",
    fr: () =>
      "Les tableaux sont devenus des lignes, une par rangée, avec «\u00a0|\u00a0» entre les cellules.",
  },
  rule: {
    en: () => "Horizontal lines were left out.",
    fr: () => "Les lignes horizontales ont été omises.",
  },
  image: {
    en: () => "Pictures are given by their address.",
    fr: () => "Les images sont données par leur adresse.",
  },
  "nested-list": {
    en: () => "Lists inside lists became one list.",
    fr: () => "Les listes imbriquées sont devenues une seule liste.",
  },
  html: {
    en: () => "HTML was left out; the text in it stays.",
    fr: () => "Le HTML a été omis\u202f; le texte qu’il contient reste.",
  },
  "angle-brackets": {
    en: () => "Angle brackets that could be read as HTML became “‹” and “›”.",
    fr: () =>
      "Les chevrons qui pourraient passer pour du HTML sont devenus «\u00a0‹\u00a0» et «\u00a0›\u00a0».",
  },
  "unsafe-link": {
    en: ({ count = 0 }) => `Links that do not lead to a web page lost their address (${count}).`,
    fr: ({ count = 0 }) =>
      `Les liens qui ne mènent pas à une page web ont perdu leur adresse (${count}).`,
  },
  "relative-link": {
    en: ({ count = 0 }) =>
      `Links to a file beside the text lost their address, which leads nowhere elsewhere (${count}).`,
    fr: ({ count = 0 }) =>
      `Les liens vers un fichier voisin du texte ont perdu leur adresse, qui ne mène nulle part ailleurs (${count}).`,
  },
  bold: {
    en: () => "Bold text became plain where the letters around it did not allow it.",
    fr: () =>
      "Le gras est devenu du texte simple là où les lettres voisines ne le permettaient pas.",
  },
  "address-encoded": {
    en: () => "Signs in web addresses were percent-encoded, so that they are not read as markup.",
    fr: () =>
      "Des signes d’adresses web ont été encodés en pourcent, pour ne pas passer pour du balisage.",
  },
  rst: {
    en: () => "reStructuredText is not converted yet: the text is given as it was written.",
    fr: () =>
      "Le reStructuredText n’est pas encore converti\u00a0: le texte est donné tel qu’il a été écrit.",
  },
  "too-long": {
    en: () => "The text is too long to be read as Markdown: it is given as it was written.",
    fr: () => "Le texte est trop long pour être lu comme du Markdown\u00a0: il est donné tel quel.",
  },
  "too-deep": {
    en: () => "The text is nested too deep to be read as Markdown: it is given as it was written.",
    fr: () =>
      "Le texte a trop de niveaux imbriqués pour être lu comme du Markdown\u00a0: il est donné tel quel.",
  },
};
