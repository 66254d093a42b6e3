import type { Meeting } from "#core/model/records/meeting.ts";
import type { CalendarData } from "./calendarData.ts";
import type { CalendarPlace } from "./useCalendarPlace.ts";

export interface TargetSources {
  readonly data: CalendarData;
  readonly place: Pick<CalendarPlace, "day" | "mode">;
  readonly chosen: Meeting["id"] | undefined;
}

/**
 * The meeting that a key is about: the one that has the focus, else in a month the first one of the day,
 * else the one that is chosen.
 */
export function targetMeeting(
  target: Element,
  { data, place, chosen }: TargetSources,
): Meeting | undefined {
  const focused = target.closest("[data-meeting]")?.getAttribute("data-meeting");
  const id = focused ?? (place.mode === "month" ? firstOf(place.day, data) : chosen);
  return id === undefined ? undefined : data.view.meetings.find((one) => one.id === id);
}

function firstOf(day: CalendarPlace["day"], { days }: CalendarData): Meeting["id"] | undefined {
  return days.get(day)?.find(({ kind }) => kind === "meeting")?.meeting.id;
}
