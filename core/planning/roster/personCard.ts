import type { LocalDate } from "../../model/localDate.ts";
import type { ContactNote } from "../../model/records/contactNote.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Person } from "../../model/records/person.ts";
import type { Talk } from "../../model/records/talk.ts";
import { nextStep, type NextStep } from "./nextStep.ts";
import type { RosterView } from "./rosterView.ts";
import { talkStage, type TalkStage } from "./talkStage.ts";

export interface PersonTalk {
  readonly talk: Talk;
  readonly stage: TalkStage;
  readonly meeting: Meeting | undefined;
  readonly date: LocalDate | undefined;
  /** Whether its day is over; one without a day is still to come. */
  readonly isPast: boolean;
}

/** What is known of somebody, without any judgement. */
export interface PersonCard {
  readonly person: Person;
  readonly stage: TalkStage;
  readonly timesGiven: number;
  /** Coming ones by date, then those without a date, then past ones, newest first. */
  readonly talks: readonly PersonTalk[];
  /** The talk that the stage is about. */
  readonly topic: PersonTalk | undefined;
  readonly level: string | undefined;
  readonly notes: readonly ContactNote[];
  readonly lastContact: LocalDate | undefined;
  readonly next: NextStep | undefined;
}

/** What says most of somebody comes first: what is to come before what was, and leads last. */
const tellingOrder: readonly TalkStage[] = [
  "confirmed",
  "planned",
  "stand-by",
  "invited",
  "given",
  "no-show",
  "lead",
];

export function personCard(view: RosterView, person: Person, today: LocalDate): PersonCard {
  const talks = view
    .talksOf(person.id)
    .map((talk) => personTalk(view, talk, today))
    .toSorted(comingFirst);
  const topic = topicOf(talks);
  const notes = view.notesOn(person.id);
  return {
    person,
    stage: topic?.stage ?? "lead",
    timesGiven: talks.filter(({ stage }) => stage === "given").length,
    talks,
    topic,
    level: topic?.talk.level ?? topic?.meeting?.level,
    notes,
    lastContact: notes.find(({ on }) => on !== undefined)?.on,
    next: nextStep(notes, today),
  };
}

function personTalk({ meetingOf }: RosterView, talk: Talk, today: LocalDate): PersonTalk {
  const meeting = meetingOf(talk.meeting);
  const date = meeting?.when?.date;
  return {
    talk,
    stage: talkStage(talk, meeting, today),
    meeting,
    date,
    isPast: date !== undefined && date < today,
  };
}

/** Of what is over the latest counts, given or not: no old talk hides that somebody did not come. */
function topicOf(talks: readonly PersonTalk[]): PersonTalk | undefined {
  const rank = ({ stage }: PersonTalk) => tellingOrder.indexOf(stage);
  const over = talks.find(({ stage }) => stage === "given" || stage === "no-show");
  const others = talks.filter(({ stage }) => stage !== "given" && stage !== "no-show");
  const counting = over ? [...others, over] : others;
  return counting.toSorted((a, b) => rank(a) - rank(b))[0];
}

function comingFirst(a: PersonTalk, b: PersonTalk): number {
  return keyOf(a) - keyOf(b) || (a.talk.id < b.talk.id ? -1 : 1);
}

/** Greater than any day as a number. */
const NO_DATE = 100_000_000;

/** Days as numbers: 2027-05-11 is 20270511; the past counts back after all that is to come. */
function keyOf({ date, isPast }: PersonTalk): number {
  const number = date === undefined ? NO_DATE : Number(date.replaceAll("-", ""));
  return isPast ? 2 * NO_DATE - number : number;
}
