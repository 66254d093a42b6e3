import { writtenDatePhrases } from "../../text/dates/writtenDatePhrases.ts";
import type { WrittenDateCode } from "../../text/dates/resolveWrittenDate.ts";
import type { Facts, Phrase } from "../../text/phrase.ts";

export type NotUnderstoodCode =
  | WrittenDateCode
  | "no-table"
  | "table-without-dates"
  | "row-without-date"
  | "date-not-understood"
  | "duplicate-date"
  | "more-cells-than-columns"
  | "fewer-cells"
  | "time-not-understood"
  | "recurrence-not-understood"
  | "sentence-not-understood"
  | "front-matter";

/** Why a line of a README was not understood. `excerpt` and, of a date, `date` are among the facts. */
export const readmePhrases: Readonly<Record<NotUnderstoodCode, Phrase<Facts>>> = {
  ...writtenDatePhrases,
  "no-table": {
    en: () => "The file has no table, so there is no calendar to read.",
    fr: () => "Le fichier n’a pas de tableau, donc pas de calendrier à lire.",
  },
  "table-without-dates": {
    en: () => "This table has no column of dates and was not read as a calendar.",
    fr: () => "Ce tableau n’a pas de colonne de dates et n’a pas été lu comme calendrier.",
  },
  "row-without-date": {
    en: () => "This row has no date, and there is no meeting above it.",
    fr: () => "Cette ligne n’a pas de date, et aucune réunion ne la précède.",
  },
  "date-not-understood": {
    en: ({ excerpt }) => `“${excerpt ?? ""}” was not understood as one date.`,
    fr: ({ excerpt }) => `«\u00A0${excerpt ?? ""}\u00A0» n’a pas été compris comme une date.`,
  },
  "duplicate-date": {
    en: ({ date, otherLine }) =>
      `${date ?? ""} is on line ${otherLine ?? ""} already, so this row was read as a further talk.`,
    fr: ({ date, otherLine }) =>
      `${date ?? ""} figure déjà à la ligne ${otherLine ?? ""}\u00A0: cette ligne a été lue comme un autre exposé.`,
  },
  "more-cells-than-columns": {
    en: ({ cells, columns }) =>
      `This row has ${cells ?? 0} cells where the table has ${columns ?? 0} columns: nobody sees the last ones.`,
    fr: ({ cells, columns }) =>
      `Cette ligne a ${cells ?? 0}\u00A0cellules pour ${columns ?? 0}\u00A0colonnes\u00A0: personne ne voit les dernières.`,
  },
  "fewer-cells": {
    en: ({ cells, columns }) =>
      `This row has ${cells ?? 0} cells where the table has ${columns ?? 0} columns: the last ones were read as empty.`,
    fr: ({ cells, columns }) =>
      `Cette ligne a ${cells ?? 0}\u00A0cellules pour ${columns ?? 0}\u00A0colonnes\u00A0: les dernières ont été lues comme vides.`,
  },
  "time-not-understood": {
    en: ({ excerpt }) => `“${excerpt ?? ""}” was not understood as a time of day.`,
    fr: ({ excerpt }) => `«\u00A0${excerpt ?? ""}\u00A0» n’a pas été compris comme une heure.`,
  },
  "recurrence-not-understood": {
    en: ({ excerpt }) =>
      `“${excerpt ?? ""}” seems to say when the group meets, in a way not known here.`,
    fr: ({ excerpt }) =>
      `«\u00A0${excerpt ?? ""}\u00A0» semble dire quand le groupe se réunit, d’une façon inconnue ici.`,
  },
  "sentence-not-understood": {
    en: () => "This sentence was not understood.",
    fr: () => "Cette phrase n’a pas été comprise.",
  },
  "front-matter": {
    en: () => "The settings at the top of the file were not read, except for the title.",
    fr: () => "Les réglages en tête du fichier n’ont pas été lus, sauf le titre.",
  },
};
