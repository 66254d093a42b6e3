import { textSchema } from "../fieldSchemas.ts";
import { defineRecord, field, owner, type Row } from "../record.ts";

/** The report of a meeting. */
export const minutesRecord = defineRecord("minutes", {
  meeting: owner("members", "meeting"),
  text: field("members", textSchema),
});
export type Minutes = Row<typeof minutesRecord>;
