import type { Edit } from "../../changes/edit.ts";
import { rowEdits } from "../../changes/rowEdits.ts";
import { orderOf } from "../../model/fieldSchemas.ts";
import type { Json } from "../../model/json.ts";
import { addDays } from "../../model/localDate.ts";
import { talkIdOf } from "../../model/records/talk.ts";
import type { SampleDays } from "./sampleDays.ts";
import { sampleId } from "./sampleId.ts";
import { sampleMeetingOn } from "./sampleMeetings.ts";

/** What is under way around the meetings: agenda, checklist, promises, posts and who came. */
export function samplePreparations(days: SampleDays): readonly Edit[] {
  return [
    ...agenda(days),
    ...checklist(days),
    ...promises(days),
    ...posts(days),
    ...contacts(days),
    ...rowEdits("attendance", sampleId("attendance", "last"), {
      meeting: sampleMeetingOn(days.thursday(-1)),
      rsvps: 31,
      heads: 24,
    }),
    ...rowEdits("duty", sampleId("duty", "door"), {
      name: "Key of the loft",
      holder: sampleId("person", "Ravi Thorne"),
      keptWhere: "With the chandler",
    }),
  ];
}

function agenda({ thursday }: SampleDays): readonly Edit[] {
  const meeting = sampleMeetingOn(thursday(0));
  const parts: readonly (readonly [string, number, Readonly<Record<string, Json>>])[] = [
    ["Doors and tea", 15, { responsible: sampleId("person", "Ravi Thorne") }],
    ["Welcome", 5, { responsible: sampleId("person", "Ravi Thorne") }],
    ["The slowest query in the room", 40, { talk: talkIdOf(meeting, 1) }],
    ["Break", 15, {}],
    ["Mesurer sans se mentir", 20, { talk: talkIdOf(meeting, 2) }],
    ["Try it out", 25, {}],
  ];
  return parts.flatMap(([title, minutes, more], i) => {
    const id = sampleId("agendaItem", title);
    return rowEdits("agendaItem", id, { meeting, order: orderOf(i + 1), title, minutes, ...more });
  });
}

function checklist({ thursday, today }: SampleDays): readonly Edit[] {
  const meeting = sampleMeetingOn(thursday(0));
  const tasks: readonly (readonly [string, number, boolean])[] = [
    ["Ask for a speaker", -42, true],
    ["Book the room", -28, true],
    ["Post the meeting", -21, true],
    ["Ask both speakers what they need", -12, false],
    ["Remind everybody", -3, false],
    ["Send the list of names to the loft", -1, false],
    ["Thank the speakers", 1, false],
  ];
  return tasks.flatMap(([title, daysFromMeeting, isDone], i) =>
    rowEdits("task", sampleId("task", title), {
      meeting,
      order: orderOf(i + 1),
      title,
      daysFromMeeting,
      ...(isDone && { doneOn: addDays(today, -4) }),
      ...(i % 2 === 0 && { responsible: sampleId("person", "Ravi Thorne") }),
    }),
  );
}

function promises({ thursday, today }: SampleDays): readonly Edit[] {
  return [
    ...rowEdits("pledge", sampleId("pledge", "snacks"), {
      sponsor: sampleId("sponsor", "Driftwood Works"),
      meeting: sampleMeetingOn(thursday(0)),
      gives: "Snacks for 36",
      amount: { minor: 18_000, currency: "EUR" },
      state: { name: "promised" },
      followUpOn: addDays(today, 3),
    }),
    ...rowEdits("pledge", sampleId("pledge", "recording"), {
      sponsor: sampleId("sponsor", "Saltmarsh College"),
      meeting: sampleMeetingOn(thursday(-1)),
      gives: "Microphone and recorder",
      state: { name: "delivered" },
    }),
  ];
}

function posts({ thursday, today }: SampleDays): readonly Edit[] {
  return rowEdits("posting", sampleId("posting", "meetup"), {
    meeting: sampleMeetingOn(thursday(0)),
    channel: "meetup",
    language: "en",
    address: "https://meet.example/tidepool/next",
    postedOn: addDays(today, -4),
  });
}

function contacts({ today }: SampleDays): readonly Edit[] {
  return rowEdits("contactNote", sampleId("contactNote", "maps"), {
    person: sampleId("person", "Tancrède Olivaux"),
    on: addDays(today, -9),
    text: {
      format: "markdown",
      source: "Asked whether the maps talk fits an evening. Thinks about it.",
    },
    nextStep: "Ask again",
    nextOn: addDays(today, 2),
  });
}
