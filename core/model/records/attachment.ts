import * as v from "valibot";
import { countSchema, lineSchema } from "../fieldSchemas.ts";
import { defineRecord, field, owner, type Row } from "../record.ts";

/** A file kept beside the plan under the SHA-256 of its bytes, in hexadecimal. */
export const attachmentRecord = defineRecord("attachment", {
  person: owner("organizers", "person"),
  name: field("organizers", lineSchema),
  mediaType: field("organizers", lineSchema),
  sha256: field("organizers", v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  bytes: field("organizers", countSchema),
});
export type Attachment = Row<typeof attachmentRecord>;
