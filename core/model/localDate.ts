/**
 * A day of the calendar as `yyyy-MM-dd`, in no zone. Only this file mints one, so a `LocalDate`
 * always exists: there is no 31 June. Compares with `<` as text does.
 */
export type LocalDate = string & { readonly __brand: "LocalDate" };

/** Day of the week after ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface DateParts {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** 0001-01-01 and 9999-12-31, in days since 1970-01-01. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** `parseLocalDate("2019-10-17")` is that day; `"2019-06-31"` and `"17/10/2019"` are `undefined`. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  return toLocalDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** The day with these parts, or `undefined` where the calendar has no such day. Years 1 to 9999. */
export function toLocalDate({ year, month, day }: DateParts): LocalDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return fromEpochDays(toEpochDays({ year, month, day }));
}

export function partsOf(date: LocalDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/**
 * `addDays("2019-10-17", 14)` is `2019-10-31`. Stops at the first and at the last day of the years 1
 * to 9999, because the number may come from a hostile file.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  const sum = toEpochDays(partsOf(date)) + days;
  return fromEpochDays(Math.min(Math.max(sum, FIRST_DAY), LAST_DAY));
}

/** `daysBetween("2019-10-17", "2019-10-31")` is 14. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDays(partsOf(to)) - toEpochDays(partsOf(from));
}

/** `weekdayOf("2019-10-19")` is 6, a Saturday. */
export function weekdayOf(date: LocalDate): Weekday {
  const sinceThursday = toEpochDays(partsOf(date)) % 7;
  return (((((sinceThursday + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function toEpochDays({ year, month, day }: DateParts): number {
  // setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS);
}

function fromEpochDays(days: number): LocalDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}
