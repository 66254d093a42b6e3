import { lineSchema } from "../fieldSchemas.ts";
import { defineRecord, field, reference, type Row } from "../record.ts";
import { localDateSchema } from "../rule.ts";

/** The leave that a closed group was given: by whom, when and for what. */
export const approvalRecord = defineRecord("approval", {
  meeting: reference("confidential", "meeting"),
  what: field("confidential", lineSchema),
  by: field("confidential", lineSchema),
  on: field("confidential", localDateSchema),
});
export type Approval = Row<typeof approvalRecord>;
