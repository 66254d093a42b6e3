import type { LocalDate } from "../../model/localDate.ts";
import type { ContactNote } from "../../model/records/contactNote.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Pledge } from "../../model/records/pledge.ts";
import type { Sponsor } from "../../model/records/sponsor.ts";
import { topicOf } from "../calendar/topicOf.ts";
import { dueness, type Dueness } from "./dueness.ts";
import { nextStep, type NextStep } from "./nextStep.ts";
import type { RosterView } from "./rosterView.ts";

export interface SponsorPledge {
  readonly pledge: Pledge;
  /** Without a meeting it is for the group. */
  readonly meeting: Meeting | undefined;
  readonly topic: string | undefined;
  /** How near the day is to ask again; of what is settled nobody asks. */
  readonly due: Dueness | undefined;
}

export interface SponsorCard {
  readonly sponsor: Sponsor;
  /** By the date of their meetings, newest first; those for no meeting come first. */
  readonly pledges: readonly SponsorPledge[];
  /** Promises that somebody still has to do something about. */
  readonly open: number;
  readonly notes: readonly ContactNote[];
  readonly lastContact: LocalDate | undefined;
  readonly next: NextStep | undefined;
}

/** Whoever is asked may answer, what is promised may come: the other states need nothing more. */
const openStates: readonly string[] = ["asked", "promised", "delivered", "invoiced"];

export function sponsorCard(view: RosterView, sponsor: Sponsor, today: LocalDate): SponsorCard {
  const pledges = view.pledgesOf(sponsor.id).map((pledge) => {
    const meeting = view.meetingOf(pledge.meeting);
    const { followUpOn } = pledge;
    return {
      pledge,
      meeting,
      topic: meeting && topicOf(view.plan, meeting),
      due: followUpOn && isOpen(pledge) ? dueness(followUpOn, today) : undefined,
    };
  });
  const notes = view.notesOn(sponsor.id);
  return {
    sponsor,
    pledges: pledges.toSorted(newestFirst),
    open: pledges.filter(({ pledge }) => isOpen(pledge)).length,
    notes,
    lastContact: notes.find(({ on }) => on !== undefined)?.on,
    next: nextStep(notes, today),
  };
}

function isOpen({ state }: Pledge): boolean {
  return openStates.includes(state?.name ?? "asked");
}

function newestFirst(a: SponsorPledge, b: SponsorPledge): number {
  const [one, other] = [a.meeting?.when?.date ?? "~", b.meeting?.when?.date ?? "~"];
  return one < other ? 1 : one > other ? -1 : a.pledge.id < b.pledge.id ? -1 : 1;
}
