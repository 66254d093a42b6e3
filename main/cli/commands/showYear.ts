import type { LocalDate } from "#core/model/localDate.ts";
import { weekdayOf } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { fail, ok } from "#core/model/result.ts";
import { announcementOf } from "#core/publish/announcement.ts";
import { headline } from "#core/publish/headline.ts";
import { occurrencesOfYear } from "#core/schedule/occurrencesOfYear.ts";
import { weekdayName } from "#core/schedule/ruleWords.ts";
import type { Language, Phrase } from "#core/text/phrase.ts";
import type { PlanView } from "#core/planning/planView.ts";
import { usageFailure } from "../cliFailure.ts";
import type { Command } from "../command.ts";
import { formatColumns } from "../formatColumns.ts";
import { openPlan } from "../planFile.ts";
import { readPlan } from "#core/planning/readPlan.ts";

export const showYear: Command = {
  name: "year",
  usage: "<plan.convener> <yyyy>",
  summary: {
    en: () => "Prints a year: its meetings, and the dates of the rule that have none yet.",
    fr: () => "Affiche une année\u00a0: ses rencontres, et les dates de la règle encore libres.",
  },
  options: {},
  words: { min: 2, max: 2 },
  async run({ words: [path = "", year = ""] }, { language, print }) {
    if (!/^\d{4}$/.test(year) || year === "0000") {
      return fail(usageFailure("bad-value", { name: "year", value: year }));
    }
    const opened = await openPlan(path);
    if (!opened.ok) return opened;
    const { view } = readPlan(opened.value.plan);
    const lines = [...plannedLines(view, year, language), ...freeLines(view, year, language)];
    print(formatColumns(lines.sort((a, b) => (a.join() < b.join() ? -1 : 1))));
    return ok(0);
  },
};

type Line = readonly [date: string, weekday: string, start: string, state: string, what: string];

function plannedLines(view: PlanView, year: string, language: Language): readonly Line[] {
  return view.meetings.flatMap((meeting): readonly Line[] => {
    if (!meeting.when?.date.startsWith(year)) return [];
    const { date, start } = meeting.when;
    const what = headline(announcementOf(view, meeting), language);
    return [[date, dayOf(date, language), start ?? "", stateOf(meeting, language), what]];
  });
}

/** Dates of the rules for which no meeting stands, wherever it may have been moved. */
function freeLines(view: PlanView, year: string, language: Language): readonly Line[] {
  const claimed = new Set(view.meetings.map(({ series, ruleDate }) => `${series} ${ruleDate}`));
  const dates = new Set(view.meetings.map(({ when }) => when?.date));
  return view.series.flatMap(({ id, rule }) => {
    if (!rule) return [];
    return occurrencesOfYear(rule, Number(year))
      .filter(({ date }) => !claimed.has(`${id} ${date}`) && !dates.has(date))
      .map(({ date, optional }): Line => {
        const state = (optional ? freeOptional : free)[language]();
        return [date, dayOf(date, language), rule.start ?? "", state, ""];
      });
  });
}

function dayOf(date: LocalDate, language: Language): string {
  return weekdayName[language](weekdayOf(date)).slice(0, 3);
}

function stateOf({ state, optional }: Meeting, language: Language): string {
  const name = state?.name ?? "planned";
  return name === "planned" && optional === true
    ? optionalWord[language]()
    : stateWords[name][language]();
}

const free: Phrase<void> = { en: () => "(free)", fr: () => "(libre)" };
const freeOptional: Phrase<void> = {
  en: () => "(free, optional)",
  fr: () => "(libre, facultative)",
};
const optionalWord: Phrase<void> = { en: () => "optional", fr: () => "facultative" };

const stateWords: Readonly<Record<NonNullable<Meeting["state"]>["name"], Phrase<void>>> = {
  idea: { en: () => "idea", fr: () => "idée" },
  planned: { en: () => "planned", fr: () => "prévue" },
  confirmed: { en: () => "confirmed", fr: () => "confirmée" },
  postponed: { en: () => "postponed", fr: () => "reportée" },
  cancelled: { en: () => "cancelled", fr: () => "annulée" },
  skipped: { en: () => "no meeting", fr: () => "pas de rencontre" },
  held: { en: () => "held", fr: () => "tenue" },
};
