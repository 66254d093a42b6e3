import type { Weekday } from "#core/model/localDate.ts";
import type { Group } from "#core/model/records/group.ts";

/** Not in the library of TypeScript yet; engines have one form or the other. */
interface LocaleWeek {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The day on which weeks begin: the group's word, else what is usual where the system's language is. */
export function weekStartOf(group: Group | undefined, locale: string | undefined): Weekday {
  if (group?.weekStart !== undefined) return group.weekStart;
  return locale === undefined ? MONDAY : usualIn(locale);
}

const MONDAY = 1;

function usualIn(locale: string): Weekday {
  try {
    const week = new Intl.Locale(locale) as Intl.Locale & LocaleWeek;
    const first = (week.getWeekInfo?.() ?? week.weekInfo)?.firstDay;
    return first === 6 || first === 7 ? first : MONDAY;
  } catch {
    // A system may name its language in a way that is no tag of BCP 47.
    return MONDAY;
  }
}
