import { describe, expect, it } from "vitest";
import { MAX_AHEAD_MS, startClock, takeStamps, type Clock } from "#core/changes/clock.ts";
import { MAX_COUNTER, tickOf, toStamp, type Stamp } from "#core/changes/stamp.ts";
import { mintReplicaId, type ReplicaId } from "#core/model/id.ts";
import { newestStamp } from "#core/changes/log.ts";
import { logOf, transactionAt } from "#test/builders/handmadeLog.ts";
import { fixedRandom } from "#test/builders/laptop.ts";

const now = Date.UTC(2026, 10, 21, 12);
const random = fixedRandom("a clock");
const replica = mintReplicaId(random);
const elsewhere = mintReplicaId(random);

const at = (wall: number) => ({ wall, random });
const seenAt = (time: number, counter = 0): Stamp => toStamp({ time, counter }, elsewhere);

describe("takeStamps", () => {
  it("starts with the wall clock and counts within a millisecond", () => {
    const first = takeStamps(startClock(replica), at(now), 2);
    const second = takeStamps(first.clock, at(now), 1);
    expect([...first.stamps, ...second.stamps].map(tickOf)).toEqual([
      { time: now, counter: 0 },
      { time: now, counter: 1 },
      { time: now, counter: 2 },
    ]);
  });

  it("starts over with every millisecond", () => {
    const { clock } = takeStamps(startClock(replica), at(now), 3);
    expect(takeStamps(clock, at(now + 1), 1).stamps.map(tickOf)).toEqual([
      { time: now + 1, counter: 0 },
    ]);
  });

  it("goes on after the newest stamp that it has seen, up to a day ahead", () => {
    const clock = startClock(replica, seenAt(now + MAX_AHEAD_MS, 6));
    const [stamp] = takeStamps(clock, at(now), 1).stamps;
    expect(tickOf(stamp!)).toEqual({ time: now + MAX_AHEAD_MS, counter: 7 });
  });

  it("does not follow somebody's clock of 2099", () => {
    const clock = startClock(replica, seenAt(Date.UTC(2099, 0, 1)));
    expect(takeStamps(clock, at(now), 1).stamps.map(tickOf)).toEqual([{ time: now, counter: 0 }]);
  });

  it("does not follow a stamp that is none", () => {
    const clock = startClock(replica, "not a stamp" as Stamp);
    expect(takeStamps(clock, at(now), 1).stamps.map(tickOf)).toEqual([{ time: now, counter: 0 }]);
  });

  it("follows a newest stamp again once the wall clock is within a day of it", () => {
    const ahead = now + 2 * MAX_AHEAD_MS;
    const early = takeStamps(startClock(replica, seenAt(ahead)), at(now), 1);
    const [stamp] = takeStamps(early.clock, at(now + MAX_AHEAD_MS), 1).stamps;
    expect(tickOf(stamp!)).toEqual({ time: ahead, counter: 1 });
  });

  it("takes the next millisecond where a counter is full", () => {
    const clock: Clock = { replica, own: { time: now, counter: MAX_COUNTER - 1 } };
    expect(takeStamps(clock, at(now), 2).stamps.map(tickOf)).toEqual([
      { time: now, counter: MAX_COUNTER },
      { time: now + 1, counter: 0 },
    ]);
  });

  it("gives 100,000 stamps for one act, all different and in order", () => {
    const { stamps } = takeStamps(startClock(replica), at(now), 100_000);
    expect(new Set(stamps).size).toBe(100_000);
    expect(stamps.toSorted()).toEqual(stamps);
  });
});

describe("a clock that was set back", () => {
  const own = { time: now, counter: 3 };

  it("by less than a day goes on after its own last stamp", () => {
    const { stamps, clock } = takeStamps({ replica, own }, at(now - MAX_AHEAD_MS), 1);
    expect(stamps.map(tickOf)).toEqual([{ time: now, counter: 4 }]);
    expect(clock.replica).toBe(replica);
  });

  it("by over a day takes a new replica id and the new time", () => {
    const wall = now - MAX_AHEAD_MS - 1;
    const { stamps, clock } = takeStamps({ replica, own }, at(wall), 1);
    expect(stamps.map(tickOf)).toEqual([{ time: wall, counter: 0 }]);
    expect(clock.replica).not.toBe(replica);
    expect(stamps[0]).toContain(clock.replica);
  });

  it("by over a day, again and again, never gives a stamp twice", () => {
    let clock: Clock = startClock("000000000000" as ReplicaId);
    const given: Stamp[] = [];
    for (let day = 0; day < 20; day += 1) {
      const wall = day % 2 === 0 ? now : now - 2 * MAX_AHEAD_MS;
      const taken = takeStamps(clock, at(wall), 2);
      given.push(...taken.stamps);
      clock = taken.clock;
    }
    expect(new Set(given).size).toBe(40);
  });
});

describe("a replica that is started again", () => {
  const own = toStamp({ time: now, counter: 3 }, replica);

  it("goes on after its own last stamp where its clock was set back a little", () => {
    const { stamps, clock } = takeStamps(startClock(replica, own, own), at(now - 1000), 1);
    expect(stamps.map(tickOf)).toEqual([{ time: now, counter: 4 }]);
    expect(clock.replica).toBe(replica);
  });

  it("takes a new id where its clock was set back by over a day", () => {
    const wall = now - MAX_AHEAD_MS - 1;
    const { stamps, clock } = takeStamps(startClock(replica, own, own), at(wall), 1);
    expect(clock.replica).not.toBe(replica);
    expect(stamps[0]).toContain(clock.replica);
  });

  it("finds its own last stamp among those of others", () => {
    const log = logOf([
      { ...transactionAt(1), id: own },
      { ...transactionAt(2), id: seenAt(now + 5) },
    ]);
    expect(newestStamp(log)).toBe(seenAt(now + 5));
    expect(newestStamp(log, replica)).toBe(own);
    expect(newestStamp(log, "zzzzzzzzzzzz" as ReplicaId)).toBeUndefined();
  });
});
