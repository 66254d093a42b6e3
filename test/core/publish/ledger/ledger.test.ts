import { describe, expect, it } from "vitest";
import { edit, type Edit } from "#core/changes/edit.ts";
import { selectRows } from "#core/changes/selectRows.ts";
import type { LocalDate } from "#core/model/localDate.ts";
import { postingRecord } from "#core/model/records/posting.ts";
import { planView } from "#core/planning/planView.ts";
import { channelHeads } from "#core/publish/channelHeads.ts";
import { channelStanding } from "#core/publish/ledger/channelStanding.ts";
import { countStale } from "#core/publish/ledger/countStale.ts";
import { markPlanPostedEdits } from "#core/publish/ledger/markPlanPostedEdits.ts";
import { markPostedEdits } from "#core/publish/ledger/markPostedEdits.ts";
import { staleFacts } from "#core/publish/ledger/staleFacts.ts";
import { withdrawEdits } from "#core/publish/ledger/withdrawEdits.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { namedId } from "#test/builders/planBuilder.ts";

const day = (date: string) => date as LocalDate;
const [meeting, talk, venue, person] = [
  namedId("meeting", "knots"),
  namedId("talk", "knots"),
  namedId("venue", "loft"),
  namedId("person", "Zora Quill"),
];
const { meetup, readme, ics } = channelHeads;

/** A laptop with one planned meeting: a talk, a speaker, a venue. */
function laptopWithMeeting(): Laptop {
  const laptop = new Laptop("Mira");
  laptop.write([
    edit(["group", namedId("group", "x"), "name"], "Quill Club"),
    edit(["meeting", meeting, "when"], {
      date: "2026-12-03",
      start: "19:00",
      zone: "Europe/London",
    }),
    edit(["meeting", meeting, "state"], { name: "planned" }),
    edit(["meeting", meeting, "venue"], venue),
    edit(["meeting", meeting, "notes"], { format: "plain", source: "the key is in the pot" }),
    edit(["meeting", meeting, "joinLink"], "https://call.example/secret"),
    edit(["venue", venue, "name"], "The Loft"),
    edit(["talk", talk, "meeting"], meeting),
    edit(["talk", talk, "title"], "Knots"),
    edit(["person", person, "name"], "Zora Quill"),
    edit(["person", person, "email"], "zora@example.org"),
    edit(["talkSpeaker", namedId("talkSpeaker", "1"), "talk"], talk),
    edit(["talkSpeaker", namedId("talkSpeaker", "1"), "person"], person),
  ]);
  return laptop;
}

const viewOf = (laptop: Laptop) => planView(laptop.rows);
const postingsOf = (laptop: Laptop) => selectRows(laptop.rows, postingRecord);
const meetingOf = (laptop: Laptop) => viewOf(laptop).meetings.find(({ id }) => id === meeting)!;

function post(laptop: Laptop, channel: typeof meetup | typeof ics = meetup): void {
  const done = {
    meeting: meetingOf(laptop),
    channel,
    language: "en",
    on: day("2026-11-20"),
  } as const;
  laptop.write(markPostedEdits(viewOf(laptop), { ...done, address: "https://meetup.example/1" }));
}

/** What of the one post is out of date after these edits. */
function staleAfter(...edits: readonly Edit[]) {
  const laptop = laptopWithMeeting();
  post(laptop);
  if (edits.length > 0) laptop.write(edits);
  return staleFacts(viewOf(laptop), postingsOf(laptop)[0]!);
}

describe("a post in the ledger", () => {
  it("names its place, and of the meeting public facts only", () => {
    const laptop = laptopWithMeeting();
    post(laptop);
    const [posting] = postingsOf(laptop);
    expect(posting).toMatchObject({
      ...{ meeting, channel: "meetup", language: "en", postedOn: "2026-11-20" },
      address: "https://meetup.example/1",
      said: {
        ...{ state: "", date: "2026-12-03", start: "19:00", minutes: "", zone: "Europe/London" },
        ...{ title: "Knots", speakers: "Zora Quill", venue: "The Loft" },
      },
    });
    expect(JSON.stringify(posting)).not.toMatch(/pot|secret|zora@/);
  });

  it("is up to date as long as nothing changes that it tells", () => {
    expect(staleAfter()).toEqual([]);
    expect(
      staleAfter(
        edit(["meeting", meeting, "state"], { name: "confirmed" }),
        edit(["meeting", meeting, "notes"], { format: "plain", source: "new" }),
        edit(["person", person, "email"], null),
      ),
    ).toEqual([]);
  });

  it("is out of date when the meeting moves, with the old day and the new", () => {
    const when = { date: "2026-12-10", start: "19:30", zone: "Europe/London" };
    expect(staleAfter(edit(["meeting", meeting, "when"], when))).toEqual([
      { fact: "date", old: "2026-12-03", now: "2026-12-10" },
      { fact: "start", old: "19:00", now: "19:30" },
    ]);
  });

  it.each<[string, Edit, object]>([
    [
      "it has another title",
      edit(["talk", talk, "title"], "Bends"),
      { fact: "title", now: "Bends" },
    ],
    [
      "it is cancelled",
      edit(["meeting", meeting, "state"], { name: "cancelled" }),
      { fact: "state", old: "", now: "cancelled" },
    ],
    [
      "the venue is no longer known",
      edit(["meeting", meeting, "venue"], null),
      { fact: "venue", old: "The Loft", now: "" },
    ],
    [
      "the speaker has another name",
      edit(["person", person, "name"], "Zora Q."),
      { fact: "speakers", old: "Zora Quill", now: "Zora Q." },
    ],
  ])("is out of date when %s", (_, change, expected) => {
    expect(staleAfter(change)).toEqual([expect.objectContaining(expected)]);
  });

  it("is up to date again when the change is undone, or posted", () => {
    const laptop = laptopWithMeeting();
    post(laptop);
    const moved = { date: "2026-12-10" };
    const act = laptop.write([edit(["meeting", meeting, "when"], moved)])!;
    expect(countStale(viewOf(laptop), postingsOf(laptop), day("2026-11-21"))).toBe(1);
    laptop.undo([act]);
    expect(countStale(viewOf(laptop), postingsOf(laptop), day("2026-11-21"))).toBe(0);
    laptop.write([edit(["meeting", meeting, "when"], moved)]);
    post(laptop);
    expect(postingsOf(laptop)).toHaveLength(1);
    expect(countStale(viewOf(laptop), postingsOf(laptop), day("2026-11-21"))).toBe(0);
  });

  it("is forgotten with its marking", () => {
    const laptop = laptopWithMeeting();
    const done = { meeting: meetingOf(laptop), channel: meetup, language: "en" } as const;
    const edits = markPostedEdits(viewOf(laptop), { ...done, on: day("2026-11-20") });
    laptop.undo([laptop.write(edits)!]);
    const standing = channelStanding(viewOf(laptop), postingsOf(laptop), {
      ...{ meeting, channel: "meetup" },
    });
    expect(standing).toEqual({ state: "never", entries: [] });
  });
});

describe("the standing of a channel", () => {
  const standingOf = (laptop: Laptop, channel = "meetup") =>
    channelStanding(viewOf(laptop), postingsOf(laptop), { meeting, channel }).state;

  it("is never posted, then current, then out of date, then withdrawn", () => {
    const laptop = laptopWithMeeting();
    expect(standingOf(laptop)).toBe("never");
    post(laptop);
    expect(standingOf(laptop)).toBe("current");
    expect(standingOf(laptop, "ics")).toBe("never");
    laptop.write([edit(["talk", talk, "title"], "Bends")]);
    expect(standingOf(laptop)).toBe("stale");
    laptop.write(withdrawEdits(postingsOf(laptop)[0]!, day("2026-11-22")));
    expect(standingOf(laptop)).toBe("never");
    expect(countStale(viewOf(laptop), postingsOf(laptop), day("2026-11-22"))).toBe(0);
    post(laptop);
    expect(standingOf(laptop)).toBe("current");
  });

  it("is out of date where one of its languages is", () => {
    const laptop = laptopWithMeeting();
    post(laptop);
    laptop.write([edit(["talk", talk, "title"], "Bends")]);
    laptop.write(
      markPostedEdits(viewOf(laptop), {
        ...{ meeting: meetingOf(laptop), channel: meetup, language: "fr" },
        on: day("2026-11-22"),
      }),
    );
    expect(postingsOf(laptop)).toHaveLength(2);
    expect(standingOf(laptop)).toBe("stale");
  });
});

describe("the number of posts that are out of date", () => {
  it("leaves out what is over, unless the day that was posted is still to come", () => {
    const laptop = laptopWithMeeting();
    post(laptop);
    laptop.write([edit(["meeting", meeting, "when"], { date: "2026-11-01" })]);
    const countOn = (today: string) => countStale(viewOf(laptop), postingsOf(laptop), day(today));
    expect(countOn("2026-12-03")).toBe(1);
    expect(countOn("2026-12-04")).toBe(0);
  });

  it("is of posts, so two channels are two", () => {
    const laptop = laptopWithMeeting();
    post(laptop);
    post(laptop, ics);
    laptop.write([edit(["talk", talk, "title"], "Bends")]);
    expect(countStale(viewOf(laptop), postingsOf(laptop), day("2026-11-21"))).toBe(2);
  });
});

describe("a file with the whole plan", () => {
  const done = { channel: readme, language: "en", on: day("2026-11-20") } as const;
  const mark = (laptop: Laptop, language: "en" | "fr" = "en") =>
    markPlanPostedEdits(viewOf(laptop), postingsOf(laptop), { ...done, language });

  it("tells of each meeting to come once, and again of those that changed", () => {
    const laptop = laptopWithMeeting();
    laptop.write([edit(["meeting", namedId("meeting", "old"), "when"], { date: "2025-12-04" })]);
    laptop.write(mark(laptop));
    expect(postingsOf(laptop).map((one) => one.meeting)).toEqual([meeting]);
    expect(mark(laptop)).toEqual([]);
    expect(mark(laptop, "fr")).toEqual([]);
    laptop.write([edit(["meeting", meeting, "when"], { date: "2026-11-01" })]);
    laptop.write(mark(laptop));
    expect(postingsOf(laptop)).toMatchObject([{ said: { date: "2026-11-01" } }]);
  });

  it("says nothing of how long a meeting lasts, so that leaves it up to date", () => {
    const laptop = laptopWithMeeting();
    laptop.write(mark(laptop));
    const when = { date: "2026-12-03", start: "19:00", zone: "Europe/London", minutes: 90 };
    laptop.write([edit(["meeting", meeting, "when"], when)]);
    expect(countStale(viewOf(laptop), postingsOf(laptop), day("2026-11-21"))).toBe(0);
  });
});
