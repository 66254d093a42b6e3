import * as v from "valibot";
import {
  countSchema,
  emailSchema,
  lineSchema,
  textSchema,
  webAddressSchema,
} from "../fieldSchemas.ts";
import { foldName } from "../foldName.ts";
import { deriveId, type PlanId } from "../id.ts";
import { defineRecord, field, type Row } from "../record.ts";
import { localDateSchema, wallClockSchema } from "../rule.ts";

/** What is known of an accessibility question. "Not known" is an answer and is printed as one. */
const answerSchema = v.picklist(["yes", "no", "not known"]);

/** A place where the group meets. */
export const venueRecord = defineRecord("venue", {
  name: field("public", lineSchema),
  address: field("public", lineSchema),
  map: field("public", webAddressSchema),
  geo: field(
    "public",
    v.looseObject({
      latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  /** How to get in: entrance, floor, bell, signs, what to show at the door. */
  access: field("public", textSchema),
  accessibility: field("public", v.record(v.string(), answerSchema)),
  capacity: field("public", countSchema),
  website: field("public", webAddressSchema),
  closes: field("organizers", wallClockSchema),
  equipment: field("organizers", textSchema),
  wifi: field("organizers", lineSchema),
  cost: field("organizers", lineSchema),
  contactName: field("organizers", lineSchema),
  contactEmail: field("organizers", emailSchema),
  contactPhone: field("confidential", lineSchema),
  notes: field("organizers", textSchema),
  checkedOn: field("organizers", localDateSchema),
});
export type Venue = Row<typeof venueRecord>;

/** The venue that a name means where none of that name is known: the same row on every device. */
export function venueIdOf(plan: PlanId, name: string): Venue["id"] {
  return deriveId("venue", plan, foldName(name));
}
