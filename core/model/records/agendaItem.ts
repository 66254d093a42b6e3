import { lineSchema, orderSchema } from "../fieldSchemas.ts";
import { defineRecord, field, owner, reference, type Row } from "../record.ts";
import { minutesSchema } from "../rule.ts";

/** A part of an evening with its length; clock times are computed from the meeting's start. */
export const agendaItemRecord = defineRecord("agendaItem", {
  meeting: owner("public", "meeting"),
  order: field("public", orderSchema),
  title: field("public", lineSchema),
  minutes: field("public", minutesSchema),
  talk: reference("public", "talk"),
  responsible: reference("organizers", "person"),
});
export type AgendaItem = Row<typeof agendaItemRecord>;
