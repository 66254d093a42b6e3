/** A time of day as `HH:mm` on the 24-hour clock, in no zone. Compares with `<` as text does. */
export type WallClock = string & { readonly __brand: "WallClock" };

/** `parseWallClock("19:00")` is that time; `"24:00"`, `"7:00"` and `"19h"` are `undefined`. */
export function parseWallClock(text: string): WallClock | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as WallClock) : undefined;
}

/** `toWallClock(19, 0)` is `"19:00"`; `undefined` outside the 24 hours of a day. */
export function toWallClock(hour: number, minute: number): WallClock | undefined {
  return parseWallClock(`${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
}

/** Minutes since midnight. */
export function minutesOf(time: WallClock): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
