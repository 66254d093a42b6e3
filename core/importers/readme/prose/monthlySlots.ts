import { foldWords } from "../../../text/foldWords.ts";
import { findName, namePattern } from "../../../text/dates/findName.ts";
import type { Slot } from "../../../model/rule.ts";
import type { Weekday } from "../../../model/localDate.ts";

/**
 * The nth weekdays of the month that a sentence names, in English or French. A sentence that speaks
 * neither of months nor of every such day names none.
 *
 * "the first and third Thursday of the month" are `{nth: 1, weekday: 4}` and `{nth: 3, weekday: 4}`;
 * so is "le premier et le troisième jeudi de chaque mois".
 */
export function readMonthlySlots(sentence: string): readonly Slot[] {
  // Nobody says it in more words, and the accents of a whole page take time to strip.
  const words = foldWords(sentence.slice(0, 2_000));
  if (!/\b(?:month|months|monthly|every|each|mois|chaque|tous les|mensuel\w*)\b/.test(words))
    return [];
  const slots = new Map<string, Slot>();
  for (const pattern of [nthThenDay, dayThenNth]) {
    for (const match of words.matchAll(pattern)) {
      for (const slot of toSlots(match.groups?.["nths"] ?? "", match.groups?.["weekday"] ?? "")) {
        slots.set(`${slot.nth} ${slot.weekday}`, slot);
      }
    }
  }
  return [...slots.values()];
}

const nthWords: Readonly<Record<string, Slot["nth"]>> = {
  ...{ first: 1, "1st": 1, premier: 1, premiers: 1, "1er": 1, "1ers": 1 },
  ...{ second: 2, "2nd": 2, deuxieme: 2, "2e": 2, "2eme": 2, seconds: 2, deuxiemes: 2 },
  ...{ third: 3, "3rd": 3, troisieme: 3, "3e": 3, "3eme": 3, troisiemes: 3 },
  ...{ fourth: 4, "4th": 4, quatrieme: 4, "4e": 4, "4eme": 4, quatriemes: 4 },
  ...{ fifth: 5, "5th": 5, cinquieme: 5, "5e": 5, "5eme": 5, cinquiemes: 5 },
  ...{ last: -1, dernier: -1, derniers: -1 },
};

const nth = `(?:${Object.keys(nthWords)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const and = "(?: ?(?:,|&|/|\\+|and|or|et|ou) ?){1,2}(?:the |le |les )?";
const weekday = `(?<weekday>${namePattern("weekdays")})s?`;
const nthThenDay = new RegExp(`\\b(?<nths>${nth}(?:${and}${nth}){0,4}) ${weekday}\\b`, "g");
// "an additional Thursday (third of the month)"
const dayThenNth = new RegExp(
  `\\b${weekday},? ?\\(?(?:the |le )?(?<nths>${nth}(?:${and}${nth}){0,4}) (?:of|in|du|de chaque) ?(?:the |each |every )?(?:month|mois)?\\b`,
  "g",
);

function toSlots(nths: string, day: string): readonly Slot[] {
  const readings = findName("weekdays", day);
  // "mer" and "sun" need no more: a short name means one day in either language.
  const index = readings[0]?.index;
  if (index === undefined) return [];
  return Array.from(nths.matchAll(new RegExp(nth, "g")), ([word]) => ({
    nth: nthWords[word] ?? 1,
    weekday: (index + 1) as Weekday,
  }));
}
