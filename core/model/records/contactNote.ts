import { lineSchema, textSchema } from "../fieldSchemas.ts";
import { defineRecord, field, owner, reference, type Row } from "../record.ts";
import { localDateSchema } from "../rule.ts";

/** What was said with a speaker, a host or a sponsor, and what is to happen next. */
export const contactNoteRecord = defineRecord("contactNote", {
  person: owner("confidential", "person"),
  sponsor: reference("confidential", "sponsor"),
  venue: reference("confidential", "venue"),
  on: field("confidential", localDateSchema),
  text: field("confidential", textSchema),
  nextStep: field("confidential", lineSchema),
  nextOn: field("confidential", localDateSchema),
});
export type ContactNote = Row<typeof contactNoteRecord>;
