import { daysBetween, type LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { PlanView } from "../planView.ts";

export interface NextUp {
  readonly meeting: Meeting;
  readonly date: LocalDate;
  /** 0 is today. */
  readonly daysLeft: number;
}

/** The first meeting from today on that is to take place. */
export function nextUp({ meetings }: PlanView, today: LocalDate): NextUp | undefined {
  for (const meeting of meetings) {
    const date = meeting.when?.date;
    if (date === undefined || date < today || !isToCome(meeting)) continue;
    return { meeting, date, daysLeft: daysBetween(today, date) };
  }
  return undefined;
}

function isToCome({ state }: Meeting): boolean {
  return ["idea", "planned", "confirmed"].includes(state?.name ?? "planned");
}
