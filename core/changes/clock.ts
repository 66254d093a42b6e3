import { mintReplicaId, type RandomBytes, type ReplicaId } from "../model/id.ts";
import { MAX_COUNTER, tickOf, toStamp, type Stamp, type Tick } from "./stamp.ts";

/** How far a stamp may run ahead of the wall clock: somebody's 2099 is not followed. */
export const MAX_AHEAD_MS = 86_400_000;

/** The clock of one replica. `own` is the last tick that it used itself, `seen` the newest known. */
export interface Clock {
  readonly replica: ReplicaId;
  readonly own?: Tick;
  readonly seen?: Tick;
}

/** The host's side of a clock: milliseconds since 1970 (UTC), and chance for a new replica id. */
export interface Moment {
  readonly wall: number;
  readonly random: RandomBytes;
}

/**
 * A clock for a replica that knows stamps up to `newest`. `own` is the last stamp that it wrote itself,
 * where it goes on after a restart: without it, a clock that was set back could repeat a stamp.
 */
export function startClock(replica: ReplicaId, newest?: Stamp, own?: Stamp): Clock {
  return {
    replica,
    ...(own !== undefined && { own: tickOf(own) }),
    ...(newest !== undefined && { seen: tickOf(newest) }),
  };
}

/**
 * The next `count` stamps and the clock after them. Where this replica's own last stamp lies over a
 * day ahead of the wall clock, the clock was set back and might repeat itself: the replica then
 * takes a new id rather than risk a stamp that exists already.
 */
export function takeStamps(
  clock: Clock,
  moment: Moment,
  count: number,
): { readonly stamps: readonly Stamp[]; readonly clock: Clock } {
  const wall = saneWall(moment.wall);
  const limit = wall + MAX_AHEAD_MS;
  const wentBack = clock.own !== undefined && clock.own.time > limit;
  const replica = wentBack ? mintReplicaId(moment.random) : clock.replica;
  const known = [clock.seen, wentBack ? undefined : clock.own].filter((tick) => tick !== undefined);
  let tick: Tick = { time: wall, counter: -1 };
  for (const other of known) {
    if (other.time <= limit && isLater(other, tick)) tick = other;
  }
  const stamps: Stamp[] = [];
  for (let i = 0; i < count; i += 1) {
    tick = nextTick(tick);
    stamps.push(toStamp(tick, replica));
  }
  return { stamps, clock: { replica, own: tick, ...(clock.seen && { seen: clock.seen }) } };
}

/** A wall clock within what stamps and dates can say: the years 1970 to 9999. */
export function saneWall(wall: number): number {
  return Number.isFinite(wall) ? Math.trunc(Math.min(Math.max(wall, 0), LAST_WALL)) : 0;
}

const LAST_WALL = Date.UTC(9999, 11, 31);

function isLater(a: Tick, b: Tick): boolean {
  return a.time > b.time || (a.time === b.time && a.counter > b.counter);
}

function nextTick({ time, counter }: Tick): Tick {
  return counter < MAX_COUNTER ? { time, counter: counter + 1 } : { time: time + 1, counter: 0 };
}
