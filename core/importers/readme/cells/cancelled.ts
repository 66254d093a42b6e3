import { createStatedWordsReader, type StatedWords } from "./statedWords.ts";

/**
 * Whether a cell says that the meeting was to be and is not: "CANCELLED", "canceled", "ANNULÉ". What
 * stands before the word is the title, what stands after it the reason.
 *
 * `readCancelled("Async talk (cancelled)")` has the rest `Async talk`, before the word.
 */
export const readCancelled: (text: string) => StatedWords | undefined = createStatedWordsReader(
  "(?:meeting |event |meet-?up |r[ée]union )?(?:was |is |has been |est )?(?:cancel(?:l?ed|lation)|called off|annul[ée]e?s?|annulation)",
);
