import { describe, expect, it } from "vitest";
import { compareStamps, isStamp, MAX_COUNTER, tickOf, toStamp } from "#core/changes/stamp.ts";
import type { ReplicaId } from "#core/model/id.ts";

const replica = "0123456789ab" as ReplicaId;
const other = "zzzzzzzzzzzz" as ReplicaId;

describe("a stamp", () => {
  it("is milliseconds, counter and replica, of the same length whenever it is made", () => {
    expect(toStamp({ time: 0, counter: 0 }, replica)).toBe("000000000000-0000-0123456789ab");
    const late = toStamp({ time: Date.UTC(2099, 0, 1), counter: MAX_COUNTER }, replica);
    expect(late).toBe("03b3d512ac00-ffff-0123456789ab");
  });

  it("gives back the tick it was made of", () => {
    const tick = { time: Date.UTC(2026, 10, 21, 12), counter: 517 };
    expect(tickOf(toStamp(tick, replica))).toEqual(tick);
  });

  it("orders by time, then counter, then replica", () => {
    const ordered = [
      toStamp({ time: 9, counter: 5 }, replica),
      toStamp({ time: 10, counter: 0 }, replica),
      toStamp({ time: 10, counter: 0 }, other),
      toStamp({ time: 10, counter: 16 }, replica),
      toStamp({ time: 256, counter: 0 }, replica),
    ];
    expect([...ordered].reverse().sort(compareStamps)).toEqual(ordered);
    expect(compareStamps(ordered[0]!, ordered[0]!)).toBe(0);
  });

  it("is told from other text", () => {
    expect(isStamp(toStamp({ time: 1, counter: 1 }, replica))).toBe(true);
    const others = [
      "",
      "000000000000-0000-0123456789a",
      "000000000000-0000-0123456789aB",
      "000000000000-0000-0123456789ai",
      "000000000000-0000-0123456789ab\n",
      "00000000000g-0000-0123456789ab",
      17,
      null,
      undefined,
      ["000000000000-0000-0123456789ab"],
    ];
    expect(others.filter(isStamp)).toEqual([]);
  });
});
