import * as v from "valibot";
import { lineSchema } from "../fieldSchemas.ts";
import { deriveId, type PlanId } from "../id.ts";
import { defineRecord, field, type Row } from "../record.ts";

/** An imported file as it was, so that any co-organizer can write it back. */
export const sourceRecord = defineRecord("source", {
  format: field("organizers", v.picklist(["readme"])),
  /** Name of the file, without its folder. */
  name: field("organizers", lineSchema),
  /** The whole text, with its byte order mark and its line ends as they were. */
  text: field("organizers", v.pipe(v.string(), v.maxLength(5_000_000))),
});
export type Source = Row<typeof sourceRecord>;

export function sourceIdOf(plan: PlanId, format: string, name: string): Source["id"] {
  return deriveId("source", plan, format, name);
}
