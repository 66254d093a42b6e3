import type { When } from "../../model/fieldSchemas.ts";
import type { AgendaItem } from "../../model/records/agendaItem.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import { minutesOf, type WallClock } from "../../model/wallClock.ts";
import { clockAfter } from "../../schedule/zones/clockAfter.ts";

/** A part of an evening with its time. Without a start of the meeting there is only its length. */
export interface TimedItem {
  readonly item: AgendaItem;
  readonly start?: WallClock;
}

export interface AgendaTimes {
  readonly items: readonly TimedItem[];
  /** Of all parts together. */
  readonly minutes: number;
  readonly end?: WallClock;
  /** Minutes between the end and the closing of the venue; negative where the evening overruns it. */
  readonly spare?: number;
}

export interface AgendaOfMeeting {
  readonly meeting: Pick<Meeting, "when">;
  /** In their order. */
  readonly items: readonly AgendaItem[];
  /** When the venue closes. A time before the start is one of the next morning. */
  readonly closes?: WallClock | undefined;
  /** The group's zone, for a meeting that names none. */
  readonly zone?: string | undefined;
}

const DAY = 24 * 60;

/**
 * The clock times of an agenda: each part begins where the one before it ends. Clocks that change in the
 * night are followed.
 *
 * From 19:00 on, 15 and 50 minutes begin at 19:00 and 19:15 and end at 20:05; where the venue closes at
 * 21:30, 85 minutes are left.
 */
export function agendaTimes({ meeting, items, closes, zone }: AgendaOfMeeting): AgendaTimes {
  const starts = startsOf(items);
  const minutes = starts.at(-1) ?? 0;
  const { when } = meeting;
  if (when?.start === undefined) return { items: items.map((item) => ({ item })), minutes };
  const from = { ...when, start: when.start };
  const at = (after: number) => clockAt(from, after, zone);
  return {
    items: items.map((item, index) => ({ item, start: at(starts[index] ?? 0) })),
    minutes,
    end: at(minutes),
    ...(closes !== undefined && { spare: minutesUntil(closes, from.start) - minutes }),
  };
}

/** The minutes before each part, and at the end those of all. */
function startsOf(items: readonly AgendaItem[]): readonly number[] {
  const starts = [0];
  for (const { minutes = 0 } of items) starts.push((starts.at(-1) ?? 0) + minutes);
  return starts;
}

function clockAt(when: When & { readonly start: WallClock }, after: number, zone?: string) {
  return clockAfter({ date: when.date, time: when.start }, after, when.zone ?? zone);
}

function minutesUntil(closes: WallClock, start: WallClock): number {
  return (minutesOf(closes) - minutesOf(start) + DAY) % DAY || DAY;
}
