import { daysInMonth, type Weekday } from "../../model/localDate.ts";
import { type Slot } from "../../model/rule.ts";
import { type Transition } from "./transitionsOf.ts";

/** A clock change that comes once, or each year on the same weekday of the same month. */
export interface YearlyRun {
  /**
   * Wall time of the first change with the offset before it, as the milliseconds at which a clock in
   * UTC shows that time (DTSTART of RFC 5545, 3.6.5).
   */
  readonly start: number;
  /** Minutes ahead of UTC before and after. */
  readonly from: number;
  readonly to: number;
  readonly yearly?: {
    readonly month: number;
    readonly nth: Slot["nth"];
    readonly weekday: Weekday;
    /** Instant of the last change; none where the rule still holds in the last year asked for. */
    readonly until?: number;
  };
}

/** A clock change by its wall time, and every nth weekday that it may be. */
interface Change {
  readonly transition: Transition;
  readonly local: Date;
  readonly nths: readonly Slot["nth"][];
}

/**
 * Gathers clock changes that repeat each year by the same rule, because readers of calendar files
 * (Outlook above all) know yearly rules best. A change that comes once stays alone.
 *
 * London 2018 to 2020: two runs, the last Sunday of March and of October.
 */
export function toYearlyRuns(transitions: readonly Transition[], lastYear: number): YearlyRun[] {
  const open: Change[][] = [];
  for (const change of transitions.map(toChange)) {
    const index = open.findIndex((run) => continues(run, change));
    const run = open[index];
    if (run) open[index] = [...run, narrowed(run, change)];
    else open.push([change]);
  }
  return open.flatMap((run) => toYearlyRun(run, lastYear)).sort((a, b) => a.start - b.start);
}

function toChange(transition: Transition): Change {
  const local = new Date(transition.instant + transition.from * 60_000);
  const day = local.getUTCDate();
  const isLast = day + 7 > daysInMonth(local.getUTCFullYear(), local.getUTCMonth() + 1);
  const nth = Math.ceil(day / 7) as 1 | 2 | 3 | 4 | 5;
  // Last before fourth: no zone's law says "fourth", and the next year will tell.
  return { transition, local, nths: isLast ? [-1, nth] : [nth] };
}

function continues(run: readonly Change[], next: Change): boolean {
  const previous = run.at(-1);
  return (
    previous !== undefined &&
    previous.local.getUTCFullYear() + 1 === next.local.getUTCFullYear() &&
    previous.local.getUTCMonth() === next.local.getUTCMonth() &&
    previous.local.getUTCDay() === next.local.getUTCDay() &&
    timeOf(previous.local) === timeOf(next.local) &&
    previous.transition.from === next.transition.from &&
    previous.transition.to === next.transition.to &&
    previous.nths.some((nth) => next.nths.includes(nth))
  );
}

function timeOf(local: Date): number {
  return local.getTime() % 86_400_000;
}

function narrowed(run: readonly Change[], next: Change): Change {
  const before = run.at(-1)?.nths ?? next.nths;
  return { ...next, nths: before.filter((nth) => next.nths.includes(nth)) };
}

function toYearlyRun(run: readonly Change[], lastYear: number): YearlyRun[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const { from, to } = first.transition;
  const once = { start: first.local.getTime(), from, to };
  const nth = last.nths[0];
  if (run.length === 1 || nth === undefined) return [once];
  const rule = {
    month: first.local.getUTCMonth() + 1,
    nth,
    weekday: (((first.local.getUTCDay() + 6) % 7) + 1) as Weekday,
  };
  const stillHolds = last.local.getUTCFullYear() >= lastYear;
  return [{ ...once, yearly: stillHolds ? rule : { ...rule, until: last.transition.instant } }];
}
