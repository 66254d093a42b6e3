import type { YearRow } from "#core/planning/calendar/yearTable.ts";
import { ordinalName, weekdayName } from "#core/schedule/ruleWords.ts";
import type { Slot } from "#core/model/rule.ts";
import type { Spoken } from "./entryWords.ts";

export interface RowWords {
  /** "First Thursday", or what the series is called where it has one slot only. */
  readonly name: string;
  /** "19:00", "optional". */
  readonly detail: string;
}

/** What a row of the year is called. */
export function rowWords({ series, slot }: YearRow, spoken: Spoken): RowWords {
  const { calendar } = spoken.text;
  if (!series) return { name: calendar.otherMeetings, detail: calendar.oneByOne };
  const { name, rule } = series;
  const start = rule?.start ?? "";
  if (!slot) return { name: name ?? calendar.otherMeetings, detail: start };
  const words = slotWords(slot, spoken);
  const isOptional = slot.optional === true;
  const state = isOptional ? spoken.text.shell.shownStates.optional.toLowerCase() : "";
  const isOnly = rule?.slots.length === 1 && name !== undefined;
  const details = [isOnly ? words : "", isOptional ? state : start];
  return { name: isOnly ? name : words, detail: details.filter((part) => part !== "").join(", ") };
}

function slotWords({ nth, weekday }: Slot, { text, language }: Spoken): string {
  const words = { nth: ordinalName[language](nth), weekday: weekdayName[language](weekday) };
  return text.calendar.slot(words);
}
