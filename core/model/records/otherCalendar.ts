import * as v from "valibot";
import { lineSchema } from "../fieldSchemas.ts";
import { defineRecord, field, type Row } from "../record.ts";

/** Another group's calendar, as it was when imported, to see clashes with. */
export const otherCalendarRecord = defineRecord("otherCalendar", {
  name: field("organizers", lineSchema),
  ics: field("organizers", v.pipe(v.string(), v.maxLength(5_000_000))),
});
export type OtherCalendar = Row<typeof otherCalendarRecord>;
