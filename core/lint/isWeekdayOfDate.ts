import type { WrittenDate } from "../text/dates/writtenDate.ts";

/**
 * Whether the day of the week before a date belongs to that date, as far as can be told: not in
 * "Friday and Saturday, October 4 and 5", which names two, nor in "with Sam, 4 October 2019", where it is
 * a person.
 */
export function isWeekdayOfDate(date: WrittenDate, text: string): boolean {
  const before = text.slice(Math.max(0, date.start - 30), date.start);
  const after = text.slice(date.end, date.end + 12);
  if (weekdayBefore.test(before) || numberAfter.test(after)) return false;
  // French writes the short name in lower case or with a full stop.
  return !/^Sam[,\s]/.test(date.text);
}

const joint = "\\s*(?:,|/|&|\\+|-|–|—|and|or|to|et|ou|au)\\s*";
const weekdayBefore = new RegExp(
  `(?:day|di|dimanche|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)s?${joint}$`,
  "i",
);
const numberAfter = new RegExp(`^${joint}\\d{1,2}(?!\\d|:|\\s?h\\b|\\s?[ap]m\\b)`, "i");
