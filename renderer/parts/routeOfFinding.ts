import type { Finding } from "#core/lint/finding.ts";
import type { PlanView } from "#core/planning/planView.ts";
import type { Route } from "../stores/navigation/route.ts";

/** Where a problem can be looked at; `undefined` where its place is only in a file. */
export function routeOfFinding({ place }: Finding, view: PlanView): Route | undefined {
  const { table, id } = place;
  if (table === "meeting") return meetingRoute(view.meetings.find((one) => one.id === id)?.id);
  if (table === "talk") {
    const has = (meeting: (typeof view.meetings)[number]) =>
      view.talksOf(meeting.id).some((talk) => talk.id === id);
    return meetingRoute(view.meetings.find(has)?.id);
  }
  const person = table === "person" && view.persons.find((one) => one.id === id);
  if (person) return { view: "speakers", id: person.id };
  const venue = table === "venue" && view.venues.find((one) => one.id === id);
  return venue ? { view: "venues", id: venue.id } : undefined;
}

function meetingRoute(id: PlanView["meetings"][number]["id"] | undefined): Route | undefined {
  return id === undefined ? undefined : { view: "meeting", id };
}
