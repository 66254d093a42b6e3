const LONGEST = 10_080;

/** A length that is so many minutes longer, or shorter: at least a minute, at most a week. */
export function shiftMinutes(minutes: number, by: number): number {
  return Math.min(Math.max(minutes + by, 1), LONGEST);
}
