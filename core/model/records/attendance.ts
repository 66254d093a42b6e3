import * as v from "valibot";
import { countSchema } from "../fieldSchemas.ts";
import { defineRecord, field, owner, reference, type Row } from "../record.ts";

/** How many came; or, with consent, that one person came. */
export const attendanceRecord = defineRecord("attendance", {
  meeting: reference("organizers", "meeting"),
  rsvps: field("organizers", countSchema),
  heads: field("organizers", countSchema),
  person: owner("confidential", "person"),
  consented: field("confidential", v.boolean()),
});
export type Attendance = Row<typeof attendanceRecord>;
