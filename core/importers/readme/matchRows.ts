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
  /** The meetings that moved to a day since the file was imported. */
  readonly moved?: ReadonlyMap<LocalDate, Meeting["id"]>;
}

/**
 * The meeting that each day of a calendar means: the one that was imported from this day or moved to
 * it, else the one that the plan has on this day, else the occurrence of the rule, else one of its
 * own. The last two are derived, so two laptops that import one file make the same meetings.
 *
 * With third Thursdays, 2019-10-19 (a Saturday) is the occurrence of 2019-10-17 where the file has
 * no other meeting on that day.
 */
export function matchRows(
  days: readonly LocalDate[],
  context: MatchContext,
): ReadonlyMap<LocalDate, RowMatch> {
  const { source, meetings, series } = context;
  // A day that stands in two tables is one meeting, and asked for once.
  const distinct = [...new Set(days)];
  const byMonth = Map.groupBy(distinct, monthOf);
  const known = knownMeetings(distinct, context);
  const taken = new Set<string>(known.values());
  const ruleDates = new Map(meetings.map(({ id, ruleDate }) => [id, ruleDate]));
  const matches = new Map<LocalDate, RowMatch>();
  for (const day of distinct) {
    const slot = series && slotOf(series.rule, day, byMonth.get(monthOf(day)));
    const meeting = known.get(day) ?? derivedId(day, { source, series, slot, taken, ruleDates });
    taken.add(meeting);
    matches.set(day, { meeting, ...slot });
  }
  return matches;
}

/** Those of the file first, so that no other day takes the meeting of a row. */
function knownMeetings(
  days: readonly LocalDate[],
  { source, meetings, moved }: MatchContext,
): ReadonlyMap<LocalDate, Meeting["id"]> {
  const imported = new Map<string, Meeting["id"]>(
    meetings.flatMap(({ id, origin }) => (origin?.source === source ? [[origin.key, id]] : [])),
  );
  const planned = new Map(meetings.map(({ id, when }) => [when?.date, id]));
  const known = new Map<LocalDate, Meeting["id"]>();
  const taken = new Set<string>();
  const ofFile = (day: LocalDate) => imported.get(day) ?? moved?.get(day);
  for (const find of [ofFile, (day: LocalDate) => planned.get(day)]) {
    for (const day of days) {
      const id = known.has(day) ? undefined : find(day);
      if (id === undefined || taken.has(id)) continue;
      known.set(day, id);
      taken.add(id);
    }
  }
  return known;
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
  /** The dates of the rule that the meetings of the plan stand for. */
  readonly ruleDates: ReadonlyMap<string, LocalDate | undefined>;
}

function derivedId(day: LocalDate, derivation: Derivation): Meeting["id"] {
  const { source, series, slot, taken, ruleDates } = derivation;
  const own = deriveId<"meeting">("meeting", source, day);
  if (!series || !slot) return own;
  const occurrence = occurrenceId(series.id, slot.ruleDate);
  // A meeting that moved to another date of the rule left its first one free, but keeps its id.
  const isFree = (ruleDates.get(occurrence) ?? slot.ruleDate) === slot.ruleDate;
  return isFree && !taken.has(occurrence) ? occurrence : own;
}
