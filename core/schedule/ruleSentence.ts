import { type Weekday } from "../model/localDate.ts";
import { type Rule, type Slot } from "../model/rule.ts";
import { type WallClock } from "../model/wallClock.ts";
import { type Language, type Phrase } from "../text/phrase.ts";
import { isConditionIn, ordinalName, weekdayName } from "./ruleWords.ts";

/**
 * A rule as people say it, without a full stop; the start is left out where the rule has none.
 *
 * First Thursday at 19:00, and the third one optional: `first Thursday of the month at 19:00; third
 * Thursday if there’s interest`; in French `premier jeudi du mois à 19 h ; troisième jeudi si des
 * personnes le souhaitent`. A condition in the group's own words takes the place of ours.
 */
export const ruleSentence: Phrase<Rule> = {
  en: (rule) => sentence(rule, "en"),
  fr: (rule) => sentence(rule, "fr"),
};

function sentence(rule: Rule, language: Language): string {
  const { ofTheMonth, semicolon, and } = words[language];
  const regular = rule.slots.filter((slot) => slot.optional !== true);
  const optional = rule.slots.filter((slot) => slot.optional === true);
  const parts = [
    ...(regular.length > 0 ? [joinNames(namesOf(regular, language), and)] : []),
    ...optional.map((slot) => nameOf([slot], language)),
  ];
  const [first = "", ...others] = parts;
  const tail = `${ofTheMonth}${rule.start ? atTime[language](rule.start) : ""}`;
  const conditions = optional.map((slot) => conditionOf(slot, language));
  // Without a regular slot the first optional one opens the sentence, its condition after the time.
  const opening = `${first}${tail}${regular.length > 0 ? "" : (conditions.shift() ?? "")}`;
  return [opening, ...others.map((name, i) => `${name}${conditions[i] ?? ""}`)].join(semicolon);
}

/** "first and third Thursday", "last Friday": one name for each day of the week, in the rule's order. */
function namesOf(slots: readonly Slot[], language: Language): string[] {
  const byWeekday = Map.groupBy(slots, (slot): Weekday => slot.weekday);
  return [...byWeekday.values()].map((sameDay) => nameOf(sameDay, language));
}

function nameOf(slots: readonly Slot[], language: Language): string {
  const ordinals = slots.map((slot) => ordinalName[language](slot.nth));
  const weekday = slots[0] ? weekdayName[language](slots[0].weekday) : "";
  return `${joinNames(ordinals, words[language].and)} ${weekday}`;
}

function joinNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")}${and}${names.at(-1) ?? ""}`;
}

function conditionOf(slot: Slot, language: Language): string {
  const condition = slot.condition?.trim() ?? "";
  if (condition === "") return ` ${words[language].ifWanted}`;
  if (!isConditionIn[language](condition)) return ` (${words[language].quoted(condition)})`;
  return ` ${condition.charAt(0).toLowerCase()}${condition.slice(1)}`;
}

const words = {
  en: {
    and: " and ",
    ofTheMonth: " of the month",
    semicolon: "; ",
    ifWanted: "if there’s interest",
    quoted: (text: string) => `“${text}”`,
  },
  fr: {
    and: " et ",
    ofTheMonth: " du mois",
    semicolon: "\u202f; ",
    ifWanted: "si des personnes le souhaitent",
    quoted: (text: string) => `«\u00a0${text}\u00a0»`,
  },
};

const atTime: Phrase<WallClock> = {
  en: (time) => ` at ${time}`,
  fr: (time) => {
    const [hour = "", minute = ""] = time.split(":");
    const minutes = minute === "00" ? "" : `\u00a0${minute}`;
    return ` à ${Number(hour)}\u00a0h${minutes}`;
  },
};
