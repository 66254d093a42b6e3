import type { Edit } from "#core/changes/edit.ts";
import type { Place } from "#core/changes/log.ts";
import type { Rows } from "#core/changes/projectRows.ts";
import type { ActName } from "../../i18n/actNames.ts";

/** What a field shows of the plan, and what another text in it would change there. */
export interface FieldMeaning {
  readonly shown: (rows: Rows) => string;
  /** `undefined` where the text is no value for the field. */
  readonly edits: (rows: Rows, text: string) => readonly Edit[] | undefined;
}

/** A field that somebody types into. */
export interface DraftFieldOptions {
  /** Names the draft; two fields of a form may share a field of the record. */
  readonly place: Place;
  readonly act: ActName;
  /** Names what the act was about, as in "change of title (Heaps)". */
  readonly subject: (rows: Rows) => string | undefined;
  readonly meaning: FieldMeaning;
}
