import { MapPin, Mic } from "lucide-react";
import { toMessage } from "#core/lint/toMessage.ts";
import type { Finding } from "#core/lint/finding.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import type { PlanView } from "#core/planning/planView.ts";
import type { Language } from "#core/text/phrase.ts";
import { formatDate } from "../../i18n/formatDate.ts";
import type { Messages } from "../../i18n/english.ts";
import type { SearchState } from "../../stores/searchStore.ts";
import { severitySigns } from "../../parts/severitySigns.ts";
import { stateSigns } from "../../parts/stateSigns.ts";
import { routeOfFinding } from "../../parts/routeOfFinding.ts";
import type { PaletteEntry } from "./paletteEntry.ts";

/** The plan as the palette words it. */
export interface PlanSpoken {
  readonly view: PlanView;
  readonly text: Messages;
  readonly language: Language;
}

type Meeting = PlanView["meetings"][number];

export function meetingEntry(meeting: Meeting, { view, text, language }: PlanSpoken): PaletteEntry {
  const { id, when, state } = meeting;
  const name = state?.name ?? "planned";
  return {
    id: `meeting ${id}`,
    group: "meetings",
    icon: stateSigns[name],
    tone: `fg s-${name}`,
    label: topicOf(view, meeting) ?? text.toBeAnnounced,
    note: when ? formatDate(when.date, language) : text.noDate,
    perform: ({ navigation }) => navigation.getState().navigate({ view: "meeting", id }),
  };
}

export function findingEntry(finding: Finding, { view, language }: PlanSpoken): PaletteEntry {
  const { severity, code, place } = finding;
  return {
    id: `problem ${code} ${JSON.stringify(place)}`,
    group: "problems",
    icon: severitySigns[severity].icon,
    tone: `fg ${severitySigns[severity].tone}`,
    label: toMessage(finding, language),
    perform: ({ navigation }) =>
      navigation.getState().navigate(routeOfFinding(finding, view) ?? { view: "problems" }),
  };
}

/** What the search of the plan has found, each once: a talk leads to its meeting. */
export function hitEntries(hits: SearchState["hits"], spoken: PlanSpoken): readonly PaletteEntry[] {
  const { view } = spoken;
  const meetings = new Map(view.meetings.map((meeting) => [meeting.id as string, meeting]));
  const byTalk = meetingsByTalk(view);
  const entries = hits.flatMap((hit): readonly PaletteEntry[] => {
    const meeting = hit.table === "talk" ? byTalk.get(hit.id) : meetings.get(hit.id);
    if (meeting) return [meetingEntry(meeting, spoken)];
    return placeEntry(hit, spoken);
  });
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function meetingsByTalk({ meetings, talksOf }: PlanView): ReadonlyMap<string, Meeting> {
  return new Map(
    meetings.flatMap((meeting) =>
      talksOf(meeting.id).map((talk): [string, Meeting] => [talk.id, meeting]),
    ),
  );
}

function placeEntry(
  { table, id, title }: SearchState["hits"][number],
  { view }: PlanSpoken,
): readonly PaletteEntry[] {
  const person = table === "person" && view.persons.find((one) => one.id === id);
  const venue = table === "venue" && view.venues.find((one) => one.id === id);
  if (person) {
    const perform: PaletteEntry["perform"] = ({ navigation }) =>
      navigation.getState().navigate({ view: "speakers", id: person.id });
    return [{ id: `person ${id}`, group: "people", icon: Mic, label: title, perform }];
  }
  if (!venue) return [];
  const perform: PaletteEntry["perform"] = ({ navigation }) =>
    navigation.getState().navigate({ view: "venues", id: venue.id });
  return [{ id: `venue ${id}`, group: "places", icon: MapPin, label: title, perform }];
}
