import * as v from "valibot";
import { languageTagSchema, lineSchema, webAddressSchema } from "../fieldSchemas.ts";
import { defineRecord, field, owner, type Row } from "../record.ts";
import { localDateSchema } from "../rule.ts";

/**
 * That a meeting was posted somewhere: the ledger from which stale posts are told. One row a post: who
 * corrects it there says so here, and its fields keep what they were before.
 */
export const postingRecord = defineRecord("posting", {
  meeting: owner("organizers", "meeting"),
  channel: field("organizers", lineSchema),
  language: field("organizers", languageTagSchema),
  address: field("organizers", webAddressSchema),
  postedOn: field("organizers", localDateSchema),
  /** What was said there, fact by fact. */
  said: field("organizers", v.record(v.string(), v.string())),
  /** It is no longer there: somebody took it down. */
  withdrawnOn: field("organizers", localDateSchema),
});
export type Posting = Row<typeof postingRecord>;
