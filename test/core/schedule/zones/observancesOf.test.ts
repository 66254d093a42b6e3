import { describe, expect, it } from "vitest";
import { observancesOf } from "#core/schedule/zones/observancesOf.ts";
import { transitionsOf } from "#core/schedule/zones/transitionsOf.ts";

const year2019 = { first: 2019, last: 2019 };
const local = (ms: number) => new Date(ms).toISOString().slice(0, 16);

describe("transitionsOf", () => {
  it("finds clock changes to the minute, at half past one too", () => {
    const changes = transitionsOf("Australia/Lord_Howe", year2019);
    expect(changes.map(({ instant, from, to }) => [local(instant), from, to])).toEqual([
      ["2019-04-06T15:00", 660, 630],
      ["2019-10-05T15:30", 630, 660],
    ]);
  });
});

describe("observancesOf", () => {
  it("says London in two yearly rules that begin before the first date", () => {
    const observances = observancesOf("Europe/London", { first: 2019, last: 2021 });
    expect(observances.map((o) => [o.kind, local(o.start), o.from, o.to, o.yearly])).toEqual([
      ["daylight", "2018-03-25T01:00", 0, 60, { month: 3, nth: -1, weekday: 7 }],
      ["standard", "2018-10-28T02:00", 60, 0, { month: 10, nth: -1, weekday: 7 }],
    ]);
  });

  it("gives a zone without clock changes one observance", () => {
    expect(observancesOf("Asia/Kathmandu", year2019)).toEqual([
      { kind: "standard", start: Date.UTC(2018, 0, 1, 5, 45), from: 345, to: 345 },
    ]);
  });

  it("ends a yearly rule where the zone gave it up", () => {
    const istanbul = observancesOf("Europe/Istanbul", { first: 2013, last: 2019 });
    expect(istanbul.every((o) => o.yearly === undefined || o.yearly.until !== undefined)).toBe(
      true,
    );
  });

  it("opens with what held before the first clock change of the span", () => {
    const casablanca = observancesOf("Africa/Casablanca", year2019);
    expect(casablanca[0]).toMatchObject({ to: casablanca[1]?.from });
  });

  it("ends where a year is astray", () => {
    observancesOf("Europe/London", { first: 1, last: 9999 });
  });
});
