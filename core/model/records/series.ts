import { lineSchema } from "../fieldSchemas.ts";
import { deriveId } from "../id.ts";
import type { LocalDate } from "../localDate.ts";
import { defineRecord, field, type Row } from "../record.ts";
import { localDateSchema, ruleSchema } from "../rule.ts";
import type { Meeting } from "./meeting.ts";
import type { Source } from "./source.ts";

/** A run of meetings that follows one rule: "first Thursday of the month at 19:00". */
export const seriesRecord = defineRecord("series", {
  name: field("public", lineSchema),
  rule: field("public", ruleSchema),
  from: field("public", localDateSchema),
  until: field("public", localDateSchema),
});
export type Series = Row<typeof seriesRecord>;

/** The series that a file tells of: a file tells of one. */
export function seriesIdOf(source: Source["id"]): Series["id"] {
  return deriveId("series", source);
}

/** The meeting that a rule puts on `ruleDate`. It keeps this id when it is moved elsewhere. */
export function occurrenceId(series: Series["id"], ruleDate: LocalDate): Meeting["id"] {
  return deriveId("meeting", series, ruleDate);
}
