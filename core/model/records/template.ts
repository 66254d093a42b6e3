import * as v from "valibot";
import { lineSchema, orderSchema, textSchema } from "../fieldSchemas.ts";
import { defineRecord, field, type Row } from "../record.ts";

/** A text or list that is used again: a standing section of the README, a checklist, an agenda. */
export const templateRecord = defineRecord("template", {
  kind: field("organizers", v.picklist(["section", "announcement", "checklist", "agenda"])),
  name: field("organizers", lineSchema),
  order: field("organizers", orderSchema),
  text: field("organizers", textSchema),
});
export type Template = Row<typeof templateRecord>;
