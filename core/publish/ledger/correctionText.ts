import { parseLocalDate } from "../../model/localDate.ts";
import { sayDateWithWeekday } from "../../text/dates/sayDate.ts";
import type { Language, Phrase } from "../../text/phrase.ts";
import type { FactName, PostedFacts } from "./postedFacts.ts";
import type { StaleFact } from "./staleFacts.ts";

/** A change as it is said: dates in words, and empty where nothing was known, or is no longer. */
interface Change {
  readonly old: string;
  readonly now: string;
}

/**
 * What to tell the people who read a post before it was corrected, in the language of that post. A
 * heading with what matters most, then a sentence a change. Empty where nothing changed.
 */
export function correctionText(
  stale: readonly StaleFact[],
  { title, date }: Pick<PostedFacts, "title" | "date">,
  language: Language,
): string {
  const sentences = stale.map(({ fact, old, now }) => {
    const say = (value: string) => sayFact(fact, value, language);
    return sentenceOf(fact, now)[language]({ old: say(old), now: say(now) });
  });
  if (sentences.length === 0) return "";
  const on = sayFact("date", date, language);
  return [heading[language]({ title, on }), ...sentences].join("\n");
}

/** `date` as a day with its weekday, all other facts as they are. */
function sayFact(fact: FactName, value: string, language: Language): string {
  const date = fact === "date" ? parseLocalDate(value) : undefined;
  return date ? sayDateWithWeekday[language](date) : value;
}

const heading: Phrase<{ readonly title: string; readonly on: string }> = {
  en: ({ title, on }) => `Correction: ${[title, on].filter(Boolean).join(", ")}`,
  fr: ({ title, on }) => `Rectification\u00a0: ${[title, on].filter(Boolean).join(", ")}`,
};

function sentenceOf(fact: FactName, now: string): Phrase<Change> {
  if (fact === "state") return Object.hasOwn(states, now) ? states[now as ToldState] : takesPlace;
  return now === "" ? noLonger[fact] : changed[fact];
}

type ToldState = "cancelled" | "postponed" | "skipped";
const states: Readonly<Record<ToldState, Phrase<Change>>> = {
  cancelled: {
    en: () => "The meeting is cancelled.",
    fr: () => "La rencontre est annulée.",
  },
  postponed: {
    en: () => "The meeting is postponed.",
    fr: () => "La rencontre est reportée.",
  },
  skipped: {
    en: () => "There is no meeting on this day.",
    fr: () => "Il n’y a pas de rencontre ce jour-là.",
  },
};
const takesPlace: Phrase<Change> = {
  en: () => "The meeting takes place after all.",
  fr: () => "La rencontre a lieu, finalement.",
};

type Told = Exclude<FactName, "state">;
const changed: Readonly<Record<Told, Phrase<Change>>> = {
  date: {
    en: ({ old, now }) => `New date: ${now}${before(old, (day) => `, not ${day}`)}.`,
    fr: ({ old, now }) => `Nouvelle date\u00a0: ${now}${before(old, (day) => `, et non ${day}`)}.`,
  },
  start: {
    en: ({ old, now }) => `It begins at ${now}${before(old, (time) => `, not ${time}`)}.`,
    fr: ({ old, now }) => `Début à ${now}${before(old, (time) => `, et non ${time}`)}.`,
  },
  minutes: {
    en: ({ now }) => `It takes ${now} minutes.`,
    fr: ({ now }) => `Durée\u00a0: ${now} minutes.`,
  },
  zone: {
    en: ({ now }) => `Times are those of ${now}.`,
    fr: ({ now }) => `Les heures sont celles de ${now}.`,
  },
  title: {
    en: ({ old, now }) => `New title: “${now}”${before(old, (title) => `, before “${title}”`)}.`,
    fr: ({ old, now }) =>
      `Nouveau titre\u00a0: «\u00a0${now}\u00a0»${before(old, (title) => `, au lieu de «\u00a0${title}\u00a0»`)}.`,
  },
  speakers: {
    en: ({ old, now }) => `With ${now}${before(old, (names) => `, not ${names}`)}.`,
    fr: ({ old, now }) => `Avec ${now}${before(old, (names) => `, et non ${names}`)}.`,
  },
  venue: {
    en: ({ old, now }) => `New venue: ${now}${before(old, (place) => ` (not ${place})`)}.`,
    fr: ({ old, now }) =>
      `Nouveau lieu\u00a0: ${now}${before(old, (place) => ` (et non ${place})`)}.`,
  },
};

const noLonger: Readonly<Record<Told, Phrase<Change>>> = {
  date: {
    en: ({ old }) => `The date is open again; ${old} no longer holds.`,
    fr: ({ old }) => `La date n’est plus fixée\u00a0: ce ne sera pas le ${old}.`,
  },
  start: {
    en: () => "The time is open again.",
    fr: () => "L’heure n’est plus fixée.",
  },
  minutes: {
    en: () => "How long it takes is open again.",
    fr: () => "La durée n’est plus fixée.",
  },
  zone: {
    en: () => "The time zone is open again.",
    fr: () => "Le fuseau horaire n’est plus fixé.",
  },
  title: {
    en: ({ old }) => `“${old}” is off the programme; what comes instead is to be announced.`,
    fr: ({ old }) => `«\u00a0${old}\u00a0» n’est plus au programme\u00a0; la suite sera annoncée.`,
  },
  speakers: {
    en: ({ old }) => `${old} cannot be there; who speaks is to be announced.`,
    fr: ({ old }) => `Sans ${old}\u00a0; la personne qui présente sera annoncée.`,
  },
  venue: {
    en: ({ old }) => `The venue is open again; it is not ${old}.`,
    fr: ({ old }) => `Le lieu n’est plus fixé\u00a0; ce n’est pas ${old}.`,
  },
};

/** What was said before, where something was. */
function before(old: string, say: (old: string) => string): string {
  return old === "" ? "" : say(old);
}
