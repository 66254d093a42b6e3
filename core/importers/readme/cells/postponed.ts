import { createStatedWordsReader, type StatedWords } from "./statedWords.ts";

/**
 * Whether a cell says that the meeting moves to another day: "POSTPONED", "rescheduled to 24 October",
 * "reporté au 24 octobre". The rest after the word may name the new day.
 *
 * `readPostponed("Postponed to 2019-10-24")` has the rest `to 2019-10-24`.
 */
export const readPostponed: (text: string) => StatedWords | undefined = createStatedWordsReader(
  "(?:meeting |event |meet-?up |r[ée]union )?(?:was |is |has been |est )?(?:postponed|re-?scheduled|moved(?= to)|delayed|report[ée]e?s?|repouss[ée]e?s?|d[ée]plac[ée]e?s?|diff[ée]r[ée]e?s?)",
);
