import type { CalendarMode } from "../../stores/navigation/route.ts";

/** What a key asks of the calendar. */
export type CalendarCommand =
  | { readonly kind: "mode"; readonly mode: CalendarMode }
  | { readonly kind: "step"; readonly periods: 1 | -1 }
  | { readonly kind: "today" | "new" | "open" | "move" | "skip" | "duplicate" | "publish" };

export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard: digits follow it, because some layouts need Shift for them. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const letters: Readonly<Record<string, CalendarCommand>> = {
  j: { kind: "step", periods: 1 },
  k: { kind: "step", periods: -1 },
  t: { kind: "today" },
  n: { kind: "new" },
  m: { kind: "move" },
  x: { kind: "skip" },
  d: { kind: "duplicate" },
  p: { kind: "publish" },
};

const digits: Readonly<Record<string, CalendarCommand>> = {
  Digit1: { kind: "mode", mode: "year" },
  Digit2: { kind: "mode", mode: "month" },
  Digit3: { kind: "mode", mode: "agenda" },
};

/** The command of a key; letters follow the character that is typed. `undefined` for all others. */
export function calendarKey({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
}: KeyPress): CalendarCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return digits[code] ?? letters[key.toLowerCase()];
}
