import type { LocalDate } from "../../model/localDate.ts";
import type { ContactNote } from "../../model/records/contactNote.ts";
import { dueness, type Dueness } from "./dueness.ts";

/** What was agreed to happen next. */
export interface NextStep {
  readonly words: string | undefined;
  readonly on: LocalDate | undefined;
  readonly due: Dueness | undefined;
}

/** Of notes, newest first: the last word counts, an older note's next step is done or overtaken. */
export function nextStep(notes: readonly ContactNote[], today: LocalDate): NextStep | undefined {
  const [latest] = notes;
  if (latest?.nextStep === undefined && latest?.nextOn === undefined) return undefined;
  const { nextStep: words, nextOn: on } = latest;
  return { words, on, due: on && dueness(on, today) };
}
