import type { Meeting } from "#core/model/records/meeting.ts";
import type { Person } from "#core/model/records/person.ts";
import type { Sponsor } from "#core/model/records/sponsor.ts";
import type { Venue } from "#core/model/records/venue.ts";

export const calendarModes = ["year", "month", "agenda"] as const;
export type CalendarMode = (typeof calendarModes)[number];

export const meetingTabs = ["plan", "texts", "history"] as const;
export type MeetingTab = (typeof meetingTabs)[number];

/** Where in the plan somebody is: a view, and what of it is chosen. Depth is two: list, thing. */
export type Route =
  /** `month` is written as in ISO 8601: `2027-05`. */
  | { readonly view: "calendar"; readonly mode?: CalendarMode; readonly month?: string }
  | { readonly view: "meeting"; readonly id: Meeting["id"]; readonly tab?: MeetingTab }
  | { readonly view: "problems" }
  | { readonly view: "publish"; readonly meeting?: Meeting["id"]; readonly channel?: string }
  | { readonly view: "speakers"; readonly id?: Person["id"] }
  | { readonly view: "venues"; readonly id?: Venue["id"] }
  | { readonly view: "sponsors"; readonly id?: Sponsor["id"] }
  | { readonly view: "sharing" }
  | { readonly view: "import" }
  | { readonly view: "settings" }
  | { readonly view: "help"; readonly page?: string };

export type View = Route["view"];

/** Where somebody begins, and where an address that makes no sense leads. */
export const home: Route = { view: "calendar" };
