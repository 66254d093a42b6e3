import { lineSchema } from "../fieldSchemas.ts";
import { defineRecord, field, type Row } from "../record.ts";

/** A finding that somebody hid, with the reason. */
export const silencingRecord = defineRecord("silencing", {
  check: field("organizers", lineSchema),
  place: field("organizers", lineSchema),
  reason: field("organizers", lineSchema),
});
export type Silencing = Row<typeof silencingRecord>;
