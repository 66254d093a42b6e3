import { describe, expect, it } from "vitest";
import { parseLocalDate, type LocalDate } from "#core/model/localDate.ts";
import type { Person } from "#core/model/records/person.ts";
import { planView } from "#core/planning/planView.ts";
import { personCard } from "#core/planning/roster/personCard.ts";
import { rosterView } from "#core/planning/roster/rosterView.ts";
import { sponsorCard } from "#core/planning/roster/sponsorCard.ts";
import { venueCard } from "#core/planning/roster/venueCard.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { set } from "#test/builders/laptopActs.ts";
import { namedId } from "#test/builders/planBuilder.ts";
import type { Json } from "#core/model/json.ts";

const today = parseLocalDate("2027-04-29") as LocalDate;
const noe = namedId("person", "Noé Lacassagne");
const lumen = namedId("venue", "Atelier Lumen");
const kestrel = namedId("sponsor", "Kestrel Data");

/** A row as table, name and fields. */
type SketchedRow = readonly [string, string, Record<string, Json>];

function planOf(...rows: readonly SketchedRow[]) {
  const laptop = new Laptop("Mira Tannhoff");
  laptop.write(
    rows.flatMap(([table, name, fields]) =>
      Object.entries(fields).map(([field, value]) =>
        set([table, namedId(table, name), field], value),
      ),
    ),
  );
  return rosterView(laptop.rows, planView(laptop.rows));
}

function meeting(date: string, more: Record<string, Json> = {}): SketchedRow {
  return ["meeting", date, { when: { date }, state: { name: "planned" }, ...more }];
}

function talk(title: string, more: Record<string, Json>): readonly SketchedRow[] {
  return [
    ["talk", title, { title, ...more }],
    ["talkSpeaker", title, { talk: namedId("talk", title), person: noe }],
  ];
}

function cardOf(...rows: readonly SketchedRow[]) {
  const view = planOf(["person", "Noé Lacassagne", { name: "Noé Lacassagne" }], ...rows);
  return personCard(view, view.plan.persons[0] as Person, today);
}

describe("personCard", () => {
  it("calls somebody without a talk a lead, never contacted", () => {
    const card = cardOf();
    expect(card).toMatchObject({ stage: "lead", timesGiven: 0, talks: [], notes: [] });
    expect(card.topic).toBe(undefined);
    expect(card.lastContact).toBe(undefined);
  });

  it("lists coming talks first, then those without a day, then past ones, newest first", () => {
    const card = cardOf(
      meeting("2027-05-11"),
      meeting("2027-06-03"),
      meeting("2025-10-02"),
      meeting("2026-10-01"),
      ...talk("Docs", {}),
      ...talk("Old", { meeting: namedId("meeting", "2025-10-02") }),
      ...talk("Later", { meeting: namedId("meeting", "2027-06-03") }),
      ...talk("Newer", { meeting: namedId("meeting", "2026-10-01") }),
      ...talk("Soon", { meeting: namedId("meeting", "2027-05-11"), level: "advanced" }),
    );
    expect(card.talks.map((one) => one.talk.title)).toEqual([
      "Soon",
      "Later",
      "Docs",
      "Newer",
      "Old",
    ]);
    expect(card.timesGiven).toBe(2);
    expect(card).toMatchObject({ stage: "planned", level: "advanced" });
    expect(card.topic?.talk.title).toBe("Soon");
  });

  it("keeps saying that somebody gave a talk when they only have an idea for another", () => {
    const card = cardOf(
      meeting("2025-10-02"),
      ...talk("Old", { meeting: namedId("meeting", "2025-10-02") }),
      ...talk("Docs", { state: { name: "idea" } }),
    );
    expect(card).toMatchObject({ stage: "given", timesGiven: 1 });
  });

  it("counts no talk of a meeting that was cancelled", () => {
    const card = cardOf(
      meeting("2027-01-07", { state: { name: "cancelled" } }),
      ...talk("Lightning", { meeting: namedId("meeting", "2027-01-07") }),
    );
    expect(card).toMatchObject({ stage: "lead", timesGiven: 0 });
  });

  it("says the last of the past: a no-show after talks that were given", () => {
    const card = cardOf(
      meeting("2025-10-02"),
      meeting("2026-11-12"),
      ...talk("Old", { meeting: namedId("meeting", "2025-10-02") }),
      ...talk("Missed", { meeting: namedId("meeting", "2026-11-12"), state: { name: "no-show" } }),
    );
    expect(card.stage).toBe("no-show");
  });

  it("takes the last contact and the next step from the newest note", () => {
    const card = cardOf(
      ["contactNote", "a", { person: noe, on: "2027-04-08", nextStep: "Invite" }],
      ["contactNote", "b", { person: noe, on: "2027-04-20", nextStep: "Remind", nextOn: today }],
      ["contactNote", "c", { person: noe, text: { format: "plain", source: "Met" } }],
    );
    expect(card.lastContact).toBe("2027-04-20");
    expect(card.next).toEqual({ words: "Remind", on: today, due: "today" });
    expect(card.notes.map(({ on }) => on)).toEqual(["2027-04-20", "2027-04-08", undefined]);
  });
});

describe("venueCard", () => {
  const rows: readonly SketchedRow[] = [
    ["venue", "Atelier Lumen", { name: "Atelier Lumen", checkedOn: "2026-02-01" }],
    ["room", "Unify", { venue: lumen, name: "Unify", capacity: 60 }],
    ["room", "Desk", { venue: lumen, name: "Desk" }],
    meeting("2027-02-04", { venue: lumen, title: "Scraping" }),
    meeting("2027-05-11", { venue: lumen }),
    meeting("2027-03-04", { venue: lumen }),
    ["attendance", "a", { meeting: namedId("meeting", "2027-02-04"), heads: 28 }],
    ["attendance", "b", { meeting: namedId("meeting", "2027-03-04"), heads: 41 }],
  ];
  const view = planOf(...rows);
  const card = venueCard(view, view.plan.venues[0]!, today);

  it("lists the meetings there, newest first, with how many came", () => {
    expect(card.meetings.map(({ heads }) => heads)).toEqual([undefined, 41, 28]);
    expect(card.meetings.map(({ topic }) => topic)).toEqual([undefined, undefined, "Scraping"]);
    expect(card.averageHeads).toBe(35);
  });

  it("has the seats of its largest room where it says none itself", () => {
    expect(card.seats).toBe(60);
    expect(card.rooms.map(({ name }) => name).toSorted()).toEqual(["Desk", "Unify"]);
  });

  it("says that what nobody asked is not known, and how old the answers are", () => {
    expect(card.missing).toBe(card.answers.length);
    expect(card.check).toEqual({ kind: "old", months: 14 });
    const fresh = {
      ...view.plan.venues[0]!,
      checkedOn: today,
      accessibility: { bell: "no" } as const,
    };
    expect(venueCard(view, fresh, today).check).toEqual({ kind: "fresh" });
    expect(venueCard(view, fresh, today).answers.at(-1)).toEqual({
      question: "bell",
      answer: "no",
    });
    const { checkedOn: _checkedOn, ...never } = fresh;
    expect(venueCard(view, never, today).check).toEqual({ kind: "never" });
  });
});

describe("sponsorCard", () => {
  const view = planOf(
    ["sponsor", "Kestrel Data", { name: "Kestrel Data" }],
    meeting("2027-05-11", { title: "The Packaging Gradient" }),
    meeting("2027-03-04"),
    [
      "pledge",
      "food",
      {
        sponsor: kestrel,
        meeting: namedId("meeting", "2027-05-11"),
        state: { name: "promised" },
        followUpOn: "2027-04-20",
      },
    ],
    [
      "pledge",
      "old",
      {
        sponsor: kestrel,
        meeting: namedId("meeting", "2027-03-04"),
        state: { name: "paid" },
        followUpOn: "2027-03-01",
      },
    ],
    ["pledge", "site", { sponsor: kestrel, gives: "Site and domain", state: { name: "declined" } }],
  );
  const card = sponsorCard(view, view.sponsors[0]!, today);

  it("lists the promises, those for no meeting first, then the newest", () => {
    expect(card.pledges.map(({ meeting: one }) => one?.when?.date)).toEqual([
      undefined,
      "2027-05-11",
      "2027-03-04",
    ]);
    expect(card.pledges[1]?.topic).toBe("The Packaging Gradient");
  });

  it("asks again only for what is still open", () => {
    expect(card.open).toBe(1);
    expect(card.pledges.map(({ due }) => due)).toEqual([undefined, "late", undefined]);
  });
});
