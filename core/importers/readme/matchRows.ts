import { deriveId } from "../../model/id.ts";
import { daysBetween, type LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import { occurrenceId, type Series } from "../../model/records/series.ts";
import type { Source } from "../../model/records/source.ts";
import type { Rule } from "../../model/rule.ts";
import { nearestOccurrence } from "../../schedule/nearestOccurrence.ts";
import { occurrenceOn } from "../../schedule/occurrenceOn.ts";

/** A date this far off the rule is a slip of the pen; further off it is a meeting of its own. */
const MAX_SLIP_DAYS = 3;

/** Which meeting a day of the file means, and which date of the rule it stands for. */
export interface RowMatch {
  readonly meeting: Meeting["id"];
  readonly ruleDate?: LocalDate;
  readonly isOptional?: boolean;
}

export interface MatchContext {
  readonly source: Source["id"];
  readonly meetings: readonly Meeting[];
  readonly series?: { readonly id: Series["id"]; readonly rule: Rule } | undefined;
}

/**
 * The meeting that each day of a calendar means: the one that was imported from this day, else the
 * one that the plan has on this day, else the occurrence of the rule, else one of its own. The last
 * two are derived, so two laptops that import one file make the same meetings.
 *
 * With third Thursdays, 2019-10-19 (a Saturday) is the occurrence of 2019-10-17 where the file has
 * no other meeting on that day.
 */
export function matchRows(
  days: readonly LocalDate[],
  { source, meetings, series }: MatchContext,
): ReadonlyMap<LocalDate, RowMatch> {
  const imported = new Map(
    meetings.flatMap((one) => (one.origin?.source === source ? [[one.origin.key, one]] : [])),
  );
  const planned = new Map(meetings.map((one) => [one.when?.date, one]));
  // A day that stands in two tables is one meeting, and asked for once.
  const distinct = [...new Set(days)];
  const byMonth = Map.groupBy(distinct, monthOf);
  const taken = new Set<string>();
  const matches = new Map<LocalDate, RowMatch>();
  for (const day of distinct) {
    const slot = series && slotOf(series.rule, day, byMonth.get(monthOf(day)));
    const known = [imported.get(day), planned.get(day)].find((one) => one && !taken.has(one.id));
    const meeting = known?.id ?? derivedId(day, { source, series, slot, taken });
    taken.add(meeting);
    matches.set(day, { meeting, ...slot });
  }
  return matches;
}

interface SlotOfDay {
  readonly ruleDate: LocalDate;
  readonly isOptional: boolean;
}

function slotOf(
  rule: Rule,
  day: LocalDate,
  days: readonly LocalDate[] = [],
): SlotOfDay | undefined {
  const found = occurrenceOn(rule, day) ?? nearestOccurrence(rule, day, days);
  if (!found || Math.abs(daysBetween(found.date, day)) > MAX_SLIP_DAYS) return undefined;
  return { ruleDate: found.date, isOptional: found.optional };
}

function monthOf(day: LocalDate): string {
  return day.slice(0, 7);
}

interface Derivation extends Pick<MatchContext, "source" | "series"> {
  readonly slot: SlotOfDay | undefined;
  readonly taken: ReadonlySet<string>;
}

function derivedId(day: LocalDate, { source, series, slot, taken }: Derivation): Meeting["id"] {
  const occurrence = series && slot && occurrenceId(series.id, slot.ruleDate);
  return occurrence && !taken.has(occurrence) ? occurrence : deriveId("meeting", source, day);
}
