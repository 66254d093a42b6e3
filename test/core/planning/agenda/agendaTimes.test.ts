import { describe, expect, it } from "vitest";
import { parseLocalDate, type LocalDate } from "#core/model/localDate.ts";
import type { AgendaItem } from "#core/model/records/agendaItem.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { parseWallClock, type WallClock } from "#core/model/wallClock.ts";
import { agendaTimes } from "#core/planning/agenda/agendaTimes.ts";
import { namedId } from "#test/builders/planBuilder.ts";

const clock = (text: string) => parseWallClock(text) as WallClock;

function agenda(...lengths: readonly (number | undefined)[]): readonly AgendaItem[] {
  return lengths.map((minutes, index) => ({
    id: namedId("agendaItem", String(index)),
    ...(minutes !== undefined && { minutes }),
  }));
}

function meetingAt(start: string | undefined, date = "2027-05-11"): Pick<Meeting, "when"> {
  const day = parseLocalDate(date) as LocalDate;
  return { when: { date: day, ...(start !== undefined && { start: clock(start) }) } };
}

const startsOf = (times: ReturnType<typeof agendaTimes>) => times.items.map(({ start }) => start);

describe("agendaTimes", () => {
  it("lets each part begin where the one before it ends", () => {
    const items = agenda(15, 10, 50, 15);
    const times = agendaTimes({ meeting: meetingAt("19:00"), items, closes: clock("21:30") });
    expect(startsOf(times)).toEqual(["19:00", "19:15", "19:25", "20:15"]);
    expect(times).toMatchObject({ minutes: 90, end: "20:30", spare: 60 });
  });

  it("counts how long an evening overruns the closing of the venue", () => {
    const times = { meeting: meetingAt("19:00"), items: agenda(120) };
    expect(agendaTimes({ ...times, closes: clock("20:45") }).spare).toBe(-15);
    expect(agendaTimes({ ...times, closes: clock("21:00") }).spare).toBe(0);
    expect(agendaTimes(times)).not.toHaveProperty("spare");
  });

  it("goes on after midnight, where the venue may close", () => {
    const items = agenda(90, 45);
    const times = agendaTimes({ meeting: meetingAt("23:00"), items, closes: clock("01:30") });
    expect(startsOf(times)).toEqual(["23:00", "00:30"]);
    expect(times).toMatchObject({ end: "01:15", spare: 15 });
  });

  it("follows clocks that change in the night", () => {
    const meeting = meetingAt("00:30", "2026-03-29");
    const times = agendaTimes({ meeting, items: agenda(60, 60), zone: "Europe/London" });
    expect(startsOf(times)).toEqual(["00:30", "02:30"]);
    expect(times.end).toBe("03:30");
  });

  it("has lengths and no times where the meeting has no start", () => {
    const times = agendaTimes({ meeting: meetingAt(undefined), items: agenda(15, undefined, 20) });
    expect(times.minutes).toBe(35);
    expect(startsOf(times)).toEqual([undefined, undefined, undefined]);
    expect(times.end).toBe(undefined);
    expect(agendaTimes({ meeting: {}, items: [] })).toEqual({ items: [], minutes: 0 });
  });

  it("takes a part without a length for one that takes no time", () => {
    const times = agendaTimes({ meeting: meetingAt("19:00"), items: agenda(undefined, 20) });
    expect(startsOf(times)).toEqual(["19:00", "19:00"]);
    expect(times.end).toBe("19:20");
  });
});
