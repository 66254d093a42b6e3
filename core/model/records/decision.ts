import { lineSchema } from "../fieldSchemas.ts";
import { defineRecord, field, reference, type Row } from "../record.ts";
import { localDateSchema } from "../rule.ts";

/** What the group decided, in which minutes, and when. */
export const decisionRecord = defineRecord("decision", {
  minutes: reference("members", "minutes"),
  text: field("members", lineSchema),
  on: field("members", localDateSchema),
});
export type Decision = Row<typeof decisionRecord>;
