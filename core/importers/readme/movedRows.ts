import type { LocalDate } from "../../model/localDate.ts";
import type { ReadmeReading } from "./readmeReading.ts";
import { rowsByMeeting, type MeetingRows } from "./rowsByMeeting.ts";

/**
 * The days of a newer version of a file that stand for another day of the older one: the older day is
 * gone, and title and speakers of its meeting now stand on a day that is new.
 *
 * `2027-03-04 | Caches | Ada Quell` followed by `2027-05-13 | Caches | Ada Quell` gives
 * `2027-05-13` → `2027-03-04`. A topic without title or speakers (a hack night), and one that either
 * version has twice, tells nothing: it comes again rather than moves.
 */
export function movedRows(
  older: ReadmeReading,
  newer: ReadmeReading,
): ReadonlyMap<LocalDate, LocalDate> {
  const [before, after] = [daysByTopic(older), daysByTopic(newer)];
  const [oldDays, newDays] = [daysOf(before), daysOf(after)];
  return new Map(
    [...after].flatMap(([topic, [to, ...againAfter]]) => {
      const [from, ...againBefore] = before.get(topic) ?? [];
      const isOne = topic !== "" && againBefore.length + againAfter.length === 0;
      if (!isOne || from === undefined || to === undefined) return [];
      return newDays.has(from) || oldDays.has(to) ? [] : [[to, from] as const];
    }),
  );
}

type DaysByTopic = ReadonlyMap<string, readonly LocalDate[]>;

function daysByTopic({ calendars }: ReadmeReading): DaysByTopic {
  const byTopic = Map.groupBy(calendars.flatMap(rowsByMeeting), topicOf);
  return new Map(
    [...byTopic].map(([topic, meetings]) => [topic, meetings.map(({ first }) => first.day)]),
  );
}

function daysOf(days: DaysByTopic): ReadonlySet<LocalDate> {
  return new Set([...days.values()].flat());
}

/** Titles and speakers of a meeting; empty where one of the two is not known. */
function topicOf({ rows }: MeetingRows): string {
  const titles = rows.flatMap(({ title }) => (title.kind === "title" ? [title.text] : []));
  const speakers = rows.flatMap(({ speakers }) => {
    return speakers.kind === "people" ? speakers.people.map(({ name }) => name) : [];
  });
  return titles.length > 0 && speakers.length > 0 ? JSON.stringify([titles, speakers]) : "";
}
