import { describe, expect, it } from "vitest";
import { readMeetingState } from "#core/importers/readme/cells/meetingState.ts";

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
