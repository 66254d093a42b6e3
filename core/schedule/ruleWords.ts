import { type Weekday } from "../model/localDate.ts";
import { type Slot } from "../model/rule.ts";
import { type Language, type Phrase } from "../text/phrase.ts";

const weekdays = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
} as const;

const ordinals = {
  en: ["first", "second", "third", "fourth", "fifth"],
  fr: ["premier", "deuxième", "troisième", "quatrième", "cinquième"],
} as const;

/** Thursday is `Thursday` and `jeudi`. */
export const weekdayName: Phrase<Weekday> = {
  en: (weekday) => weekdays.en[weekday - 1] ?? "",
  fr: (weekday) => weekdays.fr[weekday - 1] ?? "",
};

/** 1 is `first` and `premier`, -1 is `last` and `dernier`. */
export const ordinalName: Phrase<Slot["nth"]> = {
  en: (nth) => (nth === -1 ? "last" : (ordinals.en[nth - 1] ?? "")),
  fr: (nth) => (nth === -1 ? "dernier" : (ordinals.fr[nth - 1] ?? "")),
};

/** Whether a condition in the group's own words can go on in a sentence of this language. */
export const isConditionIn: Readonly<Record<Language, (condition: string) => boolean>> = {
  en: (condition) => /^(if|when|unless|provided|depending)\b/i.test(condition),
  fr: (condition) => /^(si\b|s[’']il|quand\b|lorsqu|sauf\b|selon\b|à condition)/i.test(condition),
};
