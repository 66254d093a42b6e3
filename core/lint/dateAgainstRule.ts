import { weekdayOf, type LocalDate } from "../model/localDate.ts";
import type { Meeting } from "../model/records/meeting.ts";
import type { Series } from "../model/records/series.ts";
import type { Rule } from "../model/rule.ts";
import type { PlanView } from "../planning/planView.ts";
import { nearestOccurrence } from "../schedule/nearestOccurrence.ts";
import { occurrenceOn } from "../schedule/occurrenceOn.ts";
import { ruleSentence } from "../schedule/ruleSentence.ts";
import { weekdayName } from "../schedule/ruleWords.ts";
import type { Facts } from "../text/phrase.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";
import { readDateFact, readFact } from "./readFact.ts";
import { sayDate, sayDateWithWeekday } from "../text/dates/sayDate.ts";

/**
 * A meeting, or a date without one (NO MEETING), that is not on a day of its series' rule.
 *
 * An error on a day of the week that the rule does not have: a slip, as 2019-10-19 for 2019-10-17. A note
 * on the right day of another week, and for a postponed meeting: likely moved on purpose.
 */
export const dateAgainstRule: Check = {
  code: "date-against-rule",
  message: {
    en: (facts) => {
      const { date, to } = datesOf(facts);
      const rule = readFact(facts, "ruleInEnglish");
      const says = to ? ` says ${sayDateWithWeekday.en(to)}` : " has no other free day near it";
      return date
        ? `${sayDate.en(date)} is a ${weekdayName.en(weekdayOf(date))}; the rule (${rule})${says}.`
        : `The date is not one of the rule (${rule}).`;
    },
    fr: (facts) => {
      const { date, to } = datesOf(facts);
      const rule = readFact(facts, "ruleInFrench");
      const says = to
        ? ` dit le ${sayDateWithWeekday.fr(to)}`
        : " n’a pas d’autre jour libre proche";
      return date
        ? `Le ${sayDate.fr(date)} est un ${weekdayName.fr(weekdayOf(date))}\u202F; la règle (${rule})${says}.`
        : `La date n’est pas de celles de la règle (${rule}).`;
    },
  },
  find: ({ view }) => {
    const byId = new Map(view.series.map((series) => [series.id, series]));
    const datesTaken = datesBySeries(view);
    return view.meetings.flatMap((meeting) => {
      const series = meeting.series && byId.get(meeting.series);
      const taken = datesTaken.get(meeting.series);
      return series ? findingsOf(meeting, series, taken ?? new Map()) : [];
    });
  },
};

function datesOf(facts: Facts): Partial<Record<"date" | "to", LocalDate | undefined>> {
  return { date: readDateFact(facts, "date"), to: readDateFact(facts, "to") };
}

type DatesByYear = ReadonlyMap<string, readonly LocalDate[]>;

/** By year, so that a long plan is not looked through for each of its meetings. */
function datesBySeries({ meetings }: PlanView): ReadonlyMap<Meeting["series"], DatesByYear> {
  const dated = Map.groupBy(meetings, ({ series }) => series);
  const byYear = (list: readonly Meeting[]): DatesByYear =>
    Map.groupBy(
      list.flatMap(({ when }) => when?.date ?? []),
      (date) => date.slice(0, 4),
    );
  return new Map([...dated].map(([series, list]) => [series, byYear(list)]));
}

function findingsOf(meeting: Meeting, series: Series, taken: DatesByYear): readonly Finding[] {
  const { rule, from, until } = series;
  const date = meeting.when?.date;
  if (date === undefined || rule === undefined || occurrenceOn(rule, date)) return [];
  if (meeting.when?.moved === true) return [];
  // The rule says nothing of the time before it began and after it ended.
  if ((from !== undefined && date < from) || (until !== undefined && date > until)) return [];
  const to = nearestOccurrence(rule, date, datesNear(date, taken))?.date;
  return [
    {
      code: dateAgainstRule.code,
      severity: isLikelyMoved(meeting, rule, date) ? "note" : "error",
      place: { table: "meeting", id: meeting.id, field: "when" },
      facts: factsOf(date, rule, to),
      fixes: to === undefined ? [] : [{ kind: "move-to", date: to }],
    },
  ];
}

/** The meeting's own date is no day of the rule, so it does no harm among them. */
function datesNear(date: LocalDate, taken: DatesByYear): readonly LocalDate[] {
  const year = Number(date.slice(0, 4));
  return [year - 1, year, year + 1].flatMap(
    (near) => taken.get(String(near).padStart(4, "0")) ?? [],
  );
}

function isLikelyMoved(meeting: Meeting, rule: Rule, date: LocalDate): boolean {
  if (meeting.state?.name === "postponed") return true;
  return rule.slots.some(({ weekday }) => weekday === weekdayOf(date));
}

function factsOf(date: LocalDate, rule: Rule, to: LocalDate | undefined): Facts {
  return {
    date,
    weekday: weekdayOf(date),
    ruleInEnglish: ruleSentence.en(rule),
    ruleInFrench: ruleSentence.fr(rule),
    ...(to === undefined ? {} : { to }),
  };
}
