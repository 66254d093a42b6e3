import { describe, expect, it } from "vitest";
import { readMeetingState } from "#core/importers/readme/cells/meetingState.ts";
import { readSpeakers } from "#core/importers/readme/cells/speakers.ts";
import { readTitle } from "#core/importers/readme/cells/title.ts";

const namesIn = (cell: string): string[] => {
  const reading = readSpeakers(cell);
  return reading.kind === "people" ? reading.people.map((person) => person.name) : [reading.kind];
};

describe("readMeetingState", () => {
  it.each([
    ["NO MEETING", { name: "no-meeting" }],
    ["No meetup this month", { name: "no-meeting" }],
    ["No meeting – summer holidays", { name: "no-meeting", reason: "summer holidays" }],
    ["no meeting: room closed", { name: "no-meeting", reason: "room closed" }],
    ["No meeting due to the strike", { name: "no-meeting", reason: "due to the strike" }],
    ["skipped", { name: "no-meeting" }],
    ["Pas de réunion (vacances)", { name: "no-meeting", reason: "vacances" }],
    ["pas de meetup", { name: "no-meeting" }],
    ["CANCELLED", { name: "cancelled" }],
    ["canceled - speaker ill", { name: "cancelled", reason: "speaker ill" }],
    ["Types at work (cancelled)", { name: "cancelled", title: "Types at work" }],
    ["ANNULÉ", { name: "cancelled" }],
    ["Annulée : grève", { name: "cancelled", reason: "grève" }],
    ["Postponed", { name: "postponed" }],
    ["Reporté", { name: "postponed" }],
  ])("reads %s", (text, state) => {
    expect(readMeetingState(text)).toEqual(state);
  });

  it("finds the new day of a postponed meeting", () => {
    expect(readMeetingState("Postponed to 2019-10-24")?.to?.text).toBe("2019-10-24");
    expect(readMeetingState("Reporté au 24 octobre 2019")?.to?.day).toBe(24);
  });

  it.each([
    "No meeting rooms needed",
    "Skip lists",
    "How to break a cipher",
    "Cancelled promises in JavaScript",
    "Reporter's tools",
  ])("leaves the title %s alone", (text) => {
    expect(readMeetingState(text)).toBeUndefined();
  });
});

describe("readSpeakers", () => {
  it.each([
    ["Ada Quill", ["Ada Quill"]],
    ["Ada Quill and Tom Reed", ["Ada Quill", "Tom Reed"]],
    ["Ada Quill, Tom Reed & Zoë Brun", ["Ada Quill", "Tom Reed", "Zoë Brun"]],
    ["Ada Quill, Tom Reed, and Zoë Brun", ["Ada Quill", "Tom Reed", "Zoë Brun"]],
    ["Ada Quill et Zoë Brun", ["Ada Quill", "Zoë Brun"]],
    ["Ada Quill / Tom Reed; Zoë Brun<br>Io Sand", ["Ada Quill", "Tom Reed", "Zoë Brun", "Io Sand"]],
    ["Ada Quill (Black, White & Sons)", ["Ada Quill"]],
    ["Alexandra Andover", ["Alexandra Andover"]],
    ["", ["empty"]],
    ["–", ["empty"]],
    ["**TBD**", ["to-be-announced"]],
    ["à définir", ["to-be-announced"]],
  ])("reads the people of %j", (cell, names) => {
    expect(namesIn(cell)).toEqual(names);
  });

  it("keeps the address and the affiliation of each", () => {
    expect(
      readSpeakers("[Ada Quill](https://example.org/a/b) (ACME), Tom Reed (R&D, Lyon)"),
    ).toEqual({
      kind: "people",
      people: [
        { name: "Ada Quill", url: "https://example.org/a/b", affiliation: "ACME" },
        { name: "Tom Reed", affiliation: "R&D, Lyon" },
      ],
      hasOpenPlace: false,
    });
  });
});

describe("readTitle", () => {
  it.each(["TBA", "tbd", "T.B.C.", "(TBA)", "To be announced", "à venir", "?", "???", "…"])(
    "takes %s for still open",
    (cell) => {
      expect(readTitle(cell).kind).toBe("to-be-announced");
    },
  );

  it("reads a title without the emphasis around it and keeps its links", () => {
    expect(readTitle("**Types**")).toEqual({ kind: "title", text: "Types", links: [] });
    expect(readTitle("See [the book](https://example.org/x_(y)) & TBA")).toMatchObject({
      text: "See the book & TBA",
      links: [{ url: "https://example.org/x_(y)" }],
    });
  });
});
