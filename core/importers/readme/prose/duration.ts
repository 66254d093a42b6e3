import { foldWords } from "../../../text/foldWords.ts";

/**
 * How many minutes a meeting lasts after a sentence that says so: the upper bound of a span.
 *
 * "expect around one or two hours" is 120, "dure 1 h 30" is 90, "lasts 90 minutes" is 90.
 */
export function readDuration(sentence: string): number | undefined {
  const words = foldWords(sentence.slice(0, 2_000));
  if (!speaksOfDuration.test(words)) return undefined;
  const hours = hourPattern.exec(words)?.groups;
  if (hours) {
    const half = hours["half"] === undefined ? 0 : 30;
    return toMinutes(toNumber(hours["count"] ?? "") * 60 + Number(hours["minutes"] ?? 0) + half);
  }
  const minutes = minutePattern.exec(words)?.groups;
  return minutes && toMinutes(toNumber(minutes["count"] ?? ""));
}

const speaksOfDuration =
  /\b(?:lasts?|lasting|expect|takes?|duration|runs? (?:for|about|around|approximately)|long|usually|approximately|about|around|dur(?:e|ent|ee|er|era|eront)|compte[rz]|prevo\w{1,5}|environ)\b/;

const counts: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
  ...{ une: 1, un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5 },
};
const count = `(?:\\d{1,3}(?:[.,]\\d)?|${Object.keys(counts).join("|")})`;
// The last number before the unit is the upper bound of "one or two hours".
const hourPattern = new RegExp(
  `(?<![\\w:.,])(?<count>${count}) ?(?:hours?|hrs?|heures?|h(?= ?\\d\\d\\b|\\b))(?: ?(?<minutes>[0-5]\\d)\\b)?(?<half> and a half| et demie)?`,
);
const minutePattern = new RegExp(`(?<![\\w:.,])(?<count>${count}) ?(?:minutes?|mins?|mn)\\b`);

function toNumber(text: string): number {
  return counts[text] ?? Number(text.replace(",", "."));
}

/** Twelve hours and more are a time of day, as in "environ 19 h". */
function toMinutes(minutes: number): number | undefined {
  return Number.isInteger(minutes) && minutes > 0 && minutes < 12 * 60 ? minutes : undefined;
}
