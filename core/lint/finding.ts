import type { LocalDate } from "../model/localDate.ts";
import type { Facts } from "../text/phrase.ts";

/** Something wrong or missing that members would notice. Computed, never stored. */
export interface Finding {
  /** The check that found it; with the place it names the finding across runs. */
  readonly code: string;
  /** An error is wrong, a warning will be, a note is worth knowing. */
  readonly severity: "error" | "warning" | "note";
  readonly place: FindingPlace;
  readonly facts: Facts;
  /** What would mend it, the best first. Each is offered by name, none is applied by itself. */
  readonly fixes: readonly Fix[];
}

/** A field of a row, a range of a file, or a field with the line of the file that says it. */
export interface FindingPlace {
  readonly table?: string;
  readonly id?: string;
  readonly field?: string;
  /** Name of a source and the line in it, from 1; the column counts UTF-16 code units from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A value that the field at the finding's place could get instead. */
export type Fix =
  | { readonly kind: "move-to"; readonly date: LocalDate }
  | { readonly kind: "write"; readonly text: string };
