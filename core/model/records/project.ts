import * as v from "valibot";
import { lineSchema, stateSchema, textSchema, webAddressSchema } from "../fieldSchemas.ts";
import { defineRecord, field, type Row } from "../record.ts";

/** Something the group makes together, over several meetings. */
export const projectRecord = defineRecord("project", {
  name: field("members", lineSchema),
  state: field("members", stateSchema(["idea", "active", "resting", "done", "dropped"])),
  text: field("members", textSchema),
  links: field("members", v.array(webAddressSchema)),
});
export type Project = Row<typeof projectRecord>;
