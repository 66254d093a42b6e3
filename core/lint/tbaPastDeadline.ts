import { isToBeAnnounced } from "../importers/readme/cells/toBeAnnounced.ts";
import { daysBetween, type LocalDate } from "../model/localDate.ts";
import type { Meeting } from "../model/records/meeting.ts";
import type { PlanView } from "../planning/planView.ts";
import type { Facts, Language, Phrase } from "../text/phrase.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";
import { readDateFact, readFact } from "./readFact.ts";
import { sayDateWithWeekday } from "../text/dates/sayDate.ts";

/** The speaker is fixed two weeks before the meeting: the organizers' checklist of AWPUG. */
export const TOPIC_DUE_DAYS = 14;

/**
 * A meeting without a topic, or with talks and no speaker, two weeks before it or less: a warning. One
 * that is over and has no topic is a note: the plan is to be completed. Optional ones may stay open.
 */
export const tbaPastDeadline: Check = {
  code: "tba-past-deadline",
  message: { en: (facts) => sentence(facts, "en"), fr: (facts) => sentence(facts, "fr") },
  find: ({ view, today }) => view.meetings.flatMap((meeting) => findingsOf(meeting, view, today)),
};

function findingsOf(meeting: Meeting, view: PlanView, today: LocalDate): readonly Finding[] {
  const date = meeting.when?.date;
  const missing = missingOf(meeting, view);
  if (date === undefined || missing === undefined || !isDue(meeting)) return [];
  const daysLeft = daysBetween(today, date);
  if (daysLeft > TOPIC_DUE_DAYS) return [];
  // Many calendars do not keep who spoke.
  if (daysLeft < 0 && missing === "speaker") return [];
  return [
    {
      code: tbaPastDeadline.code,
      severity: daysLeft < 0 ? "note" : "warning",
      place: { table: "meeting", id: meeting.id, field: "title" },
      facts: { date, daysLeft, missing },
      fixes: [],
    },
  ];
}

function isDue({ state, optional }: Meeting): boolean {
  if (optional === true) return false;
  // A meeting without a state is as good as planned.
  return ["planned", "confirmed", "held"].includes(state?.name ?? "planned");
}

type Missing = "topic" | "speaker";

function missingOf(meeting: Meeting, view: PlanView): Missing | undefined {
  const talks = view.talksOf(meeting.id).filter(({ state }) => {
    return state?.name !== "withdrawn" && state?.name !== "no-show";
  });
  if (![meeting, ...talks].some(({ title }) => isNamed(title))) return "topic";
  const hasSpeaker = talks.some(({ id }) => view.speakersOf(id).length > 0);
  return talks.length === 0 || hasSpeaker ? undefined : "speaker";
}

function isNamed(title: string | undefined): boolean {
  return title !== undefined && title.trim() !== "" && !isToBeAnnounced(title);
}

function sentence(facts: Facts, language: Language): string {
  const missing: Missing = facts["missing"] === "speaker" ? "speaker" : "topic";
  const date = readDateFact(facts, "date");
  const when = date ? sayDateWithWeekday[language](date) : readFact(facts, "date");
  const left = Number(facts["daysLeft"] ?? 0);
  if (left < 0) return wasOpen[language](when);
  const name = missingNames[language][missing];
  return stillOpen[language]({ when, missing: name, left: daysLeft[language](left) });
}

const missingNames: Readonly<Record<Language, Readonly<Record<Missing, string>>>> = {
  en: { topic: "topic", speaker: "speaker" },
  fr: { topic: "sujet", speaker: "personne pour parler" },
};

interface SentenceParts {
  readonly when: string;
  readonly missing: string;
  readonly left: string;
}

const stillOpen: Phrase<SentenceParts> = {
  en: ({ when, missing, left }) =>
    `${when} has no ${missing} yet: ${left}, and it is usually settled ${TOPIC_DUE_DAYS} days before.`,
  fr: ({ when, missing, left }) =>
    `Pas encore de ${missing} pour le ${when}\u00A0: ${left}, alors que c’est d’habitude réglé ${TOPIC_DUE_DAYS}\u00A0jours avant.`,
};

const wasOpen: Phrase<string> = {
  en: (when) => `${when} is over, and the plan has no topic for it.`,
  fr: (when) => `Le ${when} est passé, et le plan n’a pas de sujet pour ce jour.`,
};

const daysLeft: Phrase<number> = {
  en: (days) => {
    if (days === 0) return "it is today";
    return days === 1 ? "1 day is left" : `${days} days are left`;
  },
  fr: (days) => {
    if (days === 0) return "c’est aujourd’hui";
    return days === 1 ? "il reste 1\u00A0jour" : `il reste ${days}\u00A0jours`;
  },
};
