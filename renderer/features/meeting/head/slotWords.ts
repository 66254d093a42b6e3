import type { LocalDate } from "#core/model/localDate.ts";
import type { Rule } from "#core/model/rule.ts";
import { nearestOccurrence } from "#core/schedule/nearestOccurrence.ts";
import { occurrenceOn } from "#core/schedule/occurrenceOn.ts";
import { ordinalName, weekdayName } from "#core/schedule/ruleWords.ts";
import type { Language } from "#core/text/phrase.ts";

/**
 * The slot of a rule that a day belongs to, as a heading: "First Thursday". Of a day off the rule it is
 * the nearest one.
 */
export function slotWords(rule: Rule, date: LocalDate | undefined, language: Language) {
  const slot =
    date === undefined
      ? rule.slots[0]
      : (occurrenceOn(rule, date) ?? nearestOccurrence(rule, date))?.slot;
  if (!slot) return undefined;
  const words = `${ordinalName[language](slot.nth)} ${weekdayName[language](slot.weekday)}`;
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
