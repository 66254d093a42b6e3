import { countSchema, lineSchema } from "../fieldSchemas.ts";
import { defineRecord, field, owner, type Row } from "../record.ts";

/** A room of a venue. */
export const roomRecord = defineRecord("room", {
  venue: owner("public", "venue"),
  name: field("public", lineSchema),
  capacity: field("public", countSchema),
});
export type Room = Row<typeof roomRecord>;
