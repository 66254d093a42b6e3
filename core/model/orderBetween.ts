const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE = DIGITS.length;
/** What the field takes (`orderSchema`). */
const LONGEST = 200;

/**
 * A key for a place in a list between two others; left out, it is the start or the end of the list. Keys
 * are fractions, digit by digit, so there is nearly always one. `undefined` where there is none: between
 * equal keys, or where it would be longer than a key may be. The list gets new keys then.
 *
 * @example orderBetween("0001", "0002") // "0001V"
 * @example orderBetween("0009", undefined) // "000A"
 */
export function orderBetween(before: string | undefined, after: string | undefined) {
  const key = after === undefined ? following(before ?? "") : between(before ?? "", after);
  return key !== undefined && key.length <= LONGEST ? key : undefined;
}

/** The next key of the same length, so that a list that grows at its end has short keys. */
function following(before: string): string {
  const last = before.search(/[^z]z*$/);
  if (last === -1) return `${before}V`;
  const raised = before.slice(0, last) + digit(digitAt(before, last) + 1);
  return raised.padEnd(before.length, "0");
}

function between(before: string, after: string): string | undefined {
  let key = "";
  for (let place = 0; place < Math.max(before.length, after.length); place += 1) {
    const [low, high] = [digitAt(before, place), digitAt(after, place)];
    if (low > high) return undefined;
    if (high - low > 1) return key + digit((low + high) >>> 1);
    key += digit(low);
    // From here on everything above the first key is below the second one.
    if (low < high) return above(before, key);
  }
  return undefined;
}

/** A key that goes on from a start of `before` and is above it. */
function above(before: string, start: string): string {
  let key = start;
  for (let place = start.length; ; place += 1) {
    const low = digitAt(before, place);
    if (low < BASE - 1) return key + digit((low + BASE) >>> 1);
    key += digit(low);
  }
}

function digitAt(key: string, place: number): number {
  return Math.max(0, DIGITS.indexOf(key.charAt(place) || "0"));
}

function digit(value: number): string {
  return DIGITS.charAt(value);
}
