import type { Edit } from "../../changes/edit.ts";
import { rowEdits } from "../../changes/rowEdits.ts";
import { orderOf } from "../../model/fieldSchemas.ts";
import type { Json } from "../../model/json.ts";
import { addDays, type LocalDate } from "../../model/localDate.ts";
import { occurrenceId } from "../../model/records/series.ts";
import { talkIdOf } from "../../model/records/talk.ts";
import { talkSpeakerId } from "../../model/records/talkSpeaker.ts";
import { saturdayAfter, type SampleDays } from "./sampleDays.ts";
import { sampleId } from "./sampleId.ts";

interface SampleTalk {
  readonly title?: string;
  readonly abstract?: string;
  readonly state: string;
  readonly speakers: readonly string[];
  readonly minutes?: number;
  readonly level?: string;
  readonly language?: string;
}

interface SampleMeeting {
  readonly ruleDate: LocalDate;
  /** Where it is on another day than the rule says. */
  readonly date?: LocalDate;
  readonly state: { readonly name: string; readonly reason?: string };
  readonly venue?: string;
  readonly more?: Readonly<Record<string, Json>>;
  readonly talks?: readonly SampleTalk[];
}

const loft = "The Net Loft";
const library = "Bibliothèque des Embruns";

/** The series by which the sample group meets. */
export const sampleSeries = sampleId("series", "Thursdays");

/** A year of meetings in every state, around the next one. */
export function sampleMeetings(days: SampleDays): readonly Edit[] {
  return [...pastMeetings(days), ...comingMeetings(days)].flatMap(meetingEdits);
}

/** The id of the meeting that the rule puts on a day. */
export function sampleMeetingOn(ruleDate: LocalDate) {
  return occurrenceId(sampleSeries, ruleDate);
}

function pastMeetings({ thursday }: SampleDays): readonly SampleMeeting[] {
  return [
    {
      ruleDate: thursday(-6),
      state: { name: "held" },
      venue: loft,
      talks: [given("Reading a stack trace from the bottom", ["Ngozi Adair"])],
    },
    {
      ruleDate: thursday(-5),
      state: { name: "held" },
      venue: library,
      talks: [
        { ...given("Des cartes sans serveur", ["Tancrède Olivaux"]), language: "fr" },
        given("Ten minutes on tide tables", ["Odalys Brandt"]),
      ],
    },
    { ruleDate: thursday(-4), state: { name: "skipped", reason: "Harbour festival" } },
    {
      ruleDate: thursday(-3),
      state: { name: "cancelled", reason: "Storm warning" },
      venue: loft,
      talks: [{ title: "Lanterns and locks", state: "withdrawn", speakers: ["Wim Castellane"] }],
    },
    {
      ruleDate: thursday(-2),
      date: addDays(thursday(-2), 7),
      state: { name: "held" },
      venue: loft,
      talks: [given("Queues that empty themselves", ["Wim Castellane"])],
    },
    {
      ruleDate: thursday(-1),
      state: { name: "held" },
      venue: library,
      talks: [given("A small language for checklists", ["Sixtine Morvan", "Ravi Thorne"])],
    },
  ];
}

function comingMeetings(days: SampleDays): readonly SampleMeeting[] {
  const { thursday } = days;
  return [
    nextMeeting(days),
    {
      ruleDate: thursday(0, 3),
      state: { name: "planned" },
      more: {
        optional: true,
        decideBy: addDays(thursday(0, 3), -10),
        condition: "At least six people want a quiet evening of mending",
      },
    },
    {
      ruleDate: thursday(1),
      state: { name: "planned" },
      venue: library,
      talks: [
        { title: "Small maps, big coasts", state: "asked", speakers: ["Tancrède Olivaux"] },
        { title: "What the fog knows", state: "stand-by", speakers: ["Ngozi Adair"] },
      ],
    },
    {
      ruleDate: thursday(2),
      date: saturdayAfter(thursday(2)),
      state: { name: "planned" },
      venue: loft,
      talks: [{ title: "Mending evening", state: "accepted", speakers: ["Ravi Thorne"] }],
    },
    { ruleDate: thursday(3), state: { name: "planned" } },
    {
      ruleDate: thursday(4),
      state: { name: "postponed", reason: "The loft is being painted" },
      talks: [{ title: "Nets, knots and graphs", state: "proposed", speakers: ["Ngozi Adair"] }],
    },
    { ruleDate: thursday(5), state: { name: "idea" } },
  ];
}

/** The one that is ready: with everything that a meeting page can show. */
function nextMeeting({ thursday }: SampleDays): SampleMeeting {
  return {
    ruleDate: thursday(0),
    state: { name: "confirmed" },
    venue: loft,
    more: {
      description: markdown(
        "An evening on measuring: one talk, one demonstration, and time to try it out.",
      ),
      level: "all",
      language: "en",
      tags: ["measuring", "databases"],
      bring: "A laptop with something slow on it",
      rsvp: "https://meet.example/tidepool/next",
      capacity: 36,
    },
    talks: [
      {
        title: "The slowest query in the room",
        abstract:
          "Everybody has one. We look at three, find out *why* before we touch anything, and keep a note of what did not help.",
        state: "confirmed",
        speakers: ["Odalys Brandt"],
        minutes: 40,
        level: "intermediate",
        language: "en",
      },
      {
        title: "Mesurer sans se mentir",
        state: "confirmed",
        speakers: ["Tancrède Olivaux"],
        minutes: 20,
        level: "beginner",
        language: "fr",
      },
    ],
  };
}

function given(title: string, speakers: readonly string[]): SampleTalk {
  return { title, speakers, state: "given", language: "en" };
}

function meetingEdits(sketch: SampleMeeting): readonly Edit[] {
  const { ruleDate, date = ruleDate, state, venue, more = {}, talks = [] } = sketch;
  const id = sampleMeetingOn(ruleDate);
  return [
    ...rowEdits("meeting", id, {
      when: { date, start: "19:00", minutes: 120 },
      state,
      series: sampleSeries,
      ruleDate,
      ...(venue !== undefined && { venue: sampleId("venue", venue) }),
      ...more,
    }),
    ...talks.flatMap((talk, i) => talkEdits(talk, talkIdOf(id, i + 1), { meeting: id, i })),
  ];
}

function talkEdits(
  { speakers, abstract, state, ...fields }: SampleTalk,
  id: ReturnType<typeof talkIdOf>,
  { meeting, i }: { readonly meeting: string; readonly i: number },
): readonly Edit[] {
  return [
    ...rowEdits("talk", id, {
      meeting,
      order: orderOf(i + 1),
      ...fields,
      state: { name: state },
      ...(abstract !== undefined && { abstract: markdown(abstract) }),
    }),
    ...speakers.flatMap((name, place) => {
      const person = sampleId("person", name);
      return rowEdits("talkSpeaker", talkSpeakerId(id, person), {
        talk: id,
        person,
        order: orderOf(place + 1),
      });
    }),
  ];
}

function markdown(source: string): { readonly format: string; readonly source: string } {
  return { format: "markdown", source };
}
