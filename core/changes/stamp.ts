import type { ReplicaId } from "../model/id.ts";

/**
 * The name and the rank of a change: a hybrid logical clock and the replica that made it, as
 * `<12 hex digits of milliseconds>-<4 hex digits of a counter>-<replica>`. Unique, and ordered by
 * comparing text. It orders; the time that people are shown is the transaction's.
 *
 * Source: Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export type Stamp = string & { readonly __brand: "Stamp" };

/** A moment of the hybrid clock. `time` is in milliseconds since 1970 (UTC). */
export interface Tick {
  readonly time: number;
  readonly counter: number;
}

export const MAX_COUNTER = 0xffff;
const MAX_TIME = 0xffff_ffff_ffff;

export function toStamp({ time, counter }: Tick, replica: ReplicaId): Stamp {
  const hex = Math.min(time, MAX_TIME).toString(16).padStart(12, "0");
  return `${hex}-${counter.toString(16).padStart(4, "0")}-${replica}` as Stamp;
}

export function isStamp(text: unknown): text is Stamp {
  return typeof text === "string" && /^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-hjkmnp-tv-z]{12}$/.test(text);
}

export function tickOf(stamp: Stamp): Tick {
  return {
    time: Number.parseInt(stamp.slice(0, 12), 16),
    counter: Number.parseInt(stamp.slice(13, 17), 16),
  };
}

/** Order of stamps for `sort`, oldest first. Not `localeCompare`: the order is the same everywhere. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
