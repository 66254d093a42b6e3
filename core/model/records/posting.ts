import * as v from "valibot";
import { languageTagSchema, lineSchema, webAddressSchema } from "../fieldSchemas.ts";
import { defineRecord, field, owner, type Row } from "../record.ts";
import { localDateSchema } from "../rule.ts";

/** That a meeting was posted somewhere: the ledger from which stale posts are told. */
export const postingRecord = defineRecord("posting", {
  meeting: owner("organizers", "meeting"),
  channel: field("organizers", lineSchema),
  language: field("organizers", languageTagSchema),
  address: field("organizers", webAddressSchema),
  postedOn: field("organizers", localDateSchema),
  /** What was said there, field by field. */
  said: field("organizers", v.record(v.string(), v.string())),
});
export type Posting = Row<typeof postingRecord>;
