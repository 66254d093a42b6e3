import { emailSchema, lineSchema, textSchema, webAddressSchema } from "../fieldSchemas.ts";
import { defineRecord, field, type Row } from "../record.ts";

/** An organization that supports the group. */
export const sponsorRecord = defineRecord("sponsor", {
  name: field("public", lineSchema),
  website: field("public", webAddressSchema),
  /** The sentence that every published text of a sponsored meeting carries. */
  disclosure: field("public", lineSchema),
  contactName: field("organizers", lineSchema),
  contactEmail: field("organizers", emailSchema),
  contactPhone: field("confidential", lineSchema),
  notes: field("organizers", textSchema),
});
export type Sponsor = Row<typeof sponsorRecord>;
