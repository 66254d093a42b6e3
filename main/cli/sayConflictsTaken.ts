import { openConflicts, type Rows } from "#core/changes/projectRows.ts";
import type { Phrase } from "#core/text/phrase.ts";
import type { Environment } from "./environment.ts";

/** Says of a plan that is published with open conflicts that its newest values are; else nothing. */
export function sayConflictsTaken(rows: Rows, { language, say }: Environment): void {
  const count = openConflicts(rows).length;
  if (count > 0) say(newestTaken[language](count));
}

const newestTaken: Phrase<number> = {
  en: (count) =>
    `${count === 1 ? "1 open conflict" : `${count} open conflicts`} in the plan: the newest value was taken. “convener inspect” shows all values.`,
  fr: (count) =>
    `${count === 1 ? "1 conflit ouvert" : `${count} conflits ouverts`} dans le plan\u00a0: la valeur la plus récente a été prise. «\u00a0convener inspect\u00a0» montre toutes les valeurs.`,
};
