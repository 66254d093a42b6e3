import { findTimeSpan } from "../../../text/findTimeSpan.ts";
import { foldWords } from "../../../text/foldWords.ts";
import type { ProposalContent } from "../readmeReading.ts";
import { readMonthlySlots } from "./monthlySlots.ts";

/**
 * The rule that a sentence states: nth weekdays of the month, the time of day and, where a span of
 * time is written, how long.
 *
 * "Gatherings happen the first Thursday of the month at 19:00" is the slot `{nth: 1, weekday: 4}` with
 * the start 19:00.
 */
export function readRecurrence(sentence: string): ProposalContent | undefined {
  const slots = readMonthlySlots(sentence);
  if (slots.length === 0) return undefined;
  return { kind: "recurrence", slots, ...findTimeSpan(sentence.slice(0, 2_000)) };
}

/** Whether a sentence seems to say how often the group meets, by whatever rule. */
export function soundsLikeRecurrence(sentence: string): boolean {
  const words = foldWords(sentence.slice(0, 2_000));
  return recurring.test(words);
}

const days =
  "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|weeks?|fortnights?|months?|semaines?|mois";
const recurring = new RegExp(
  `\\b(?:(?:every|each|chaque|tous les|toutes les|une? (?:fois|\\w{1,12}) (?:par|sur)|once a|twice a)(?: \\w{1,12}){0,2} (?:${days})|bi-?weekly|fortnightly|weekly|monthly|hebdomadaires?|mensuel\\w{0,4}|bimensuel\\w{0,4})\\b`,
);
