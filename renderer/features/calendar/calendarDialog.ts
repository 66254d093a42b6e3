import type { LocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";

/** What is asked or shown over the calendar. */
export type CalendarDialog =
  | { readonly kind: "skip"; readonly meeting: Meeting }
  | { readonly kind: "move"; readonly meeting: Meeting }
  | { readonly kind: "day"; readonly day: LocalDate }
  | { readonly kind: "decide" };
