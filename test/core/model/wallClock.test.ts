import { describe, expect, it } from "vitest";
import { minutesOf, parseWallClock, toWallClock } from "#core/model/wallClock.ts";

describe("parseWallClock", () => {
  it("takes the minutes of a day", () => {
    const times = ["00:00", "07:05", "19:00", "23:59"];
    expect(times.map(parseWallClock)).toEqual(times);
  });

  it("refuses everything else", () => {
    const none = ["24:00", "7:00", "19h", "19:60", "19.00", "19:00:00", "", "19:00\n", "٠٧:٠٠"];
    expect(none.filter((text) => parseWallClock(text) !== undefined)).toEqual([]);
  });
});

describe("toWallClock", () => {
  it("pads hour and minute", () => {
    expect(toWallClock(7, 5)).toBe("07:05");
    expect(toWallClock(0, 0)).toBe("00:00");
  });

  it("refuses what is outside of a day or no whole number", () => {
    const none = [toWallClock(24, 0), toWallClock(-1, 0), toWallClock(7, 60), toWallClock(7.5, 0)];
    expect([...none, toWallClock(7, Number.NaN)]).toEqual(new Array(5).fill(undefined));
  });
});

describe("minutesOf", () => {
  it("counts from midnight, and is undone by toWallClock for every minute of the day", () => {
    for (let minutes = 0; minutes < 1_440; minutes += 1) {
      const time = toWallClock(Math.floor(minutes / 60), minutes % 60);
      expect(time && minutesOf(time)).toBe(minutes);
    }
  });
});
