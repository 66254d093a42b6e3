import * as v from "valibot";
import { lineSchema, orderSchema } from "../fieldSchemas.ts";
import { defineRecord, field, reference, type Row } from "../record.ts";
import { localDateSchema } from "../rule.ts";

/** One item of a checklist. Its deadline is a number of days from the meeting, or a date. */
export const taskRecord = defineRecord("task", {
  meeting: reference("organizers", "meeting"),
  order: field("organizers", orderSchema),
  title: field("organizers", lineSchema),
  responsible: reference("organizers", "person"),
  daysFromMeeting: field("organizers", v.pipe(v.number(), v.integer())),
  dueOn: field("organizers", localDateSchema),
  doneOn: field("organizers", localDateSchema),
  channel: field("organizers", lineSchema),
});
export type Task = Row<typeof taskRecord>;
