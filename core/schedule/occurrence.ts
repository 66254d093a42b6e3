import { type LocalDate } from "../model/localDate.ts";
import { type Slot } from "../model/rule.ts";

/** A day on which the rule of a series has a meeting. Computed, never stored. */
export interface Occurrence {
  readonly date: LocalDate;
  /** The slot of the rule that gives this day. */
  readonly slot: Slot;
  /** True where the meeting takes place only if somebody wants it. */
  readonly optional: boolean;
}
