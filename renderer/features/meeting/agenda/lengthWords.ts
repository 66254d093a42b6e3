import type { Messages } from "../../../i18n/english.ts";

/** A length in hours and minutes: "2 h", "1 h 25 min", "40 min". */
export function lengthWords(minutes: number, text: Pick<Messages["meeting"], "hours">): string {
  return text.hours({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
