import * as v from "valibot";
import {
  emailSchema,
  languageTagSchema,
  lineSchema,
  textSchema,
  webAddressSchema,
} from "../fieldSchemas.ts";
import { foldName } from "../foldName.ts";
import { deriveId, type PlanId } from "../id.ts";
import { defineRecord, field, type Row } from "../record.ts";

/** Somebody who speaks, hosts or organizes. How to reach them is for the organizers only. */
export const personRecord = defineRecord("person", {
  name: field("public", lineSchema),
  affiliation: field("public", lineSchema),
  pronouns: field("public", lineSchema),
  shortBio: field("public", textSchema),
  longBio: field("public", textSchema),
  website: field("public", webAddressSchema),
  links: field("public", v.array(webAddressSchema)),
  languages: field("organizers", v.array(languageTagSchema)),
  email: field("organizers", emailSchema),
  phone: field("confidential", lineSchema),
  consent: field(
    "organizers",
    v.looseObject({
      name: v.optional(v.boolean()),
      photo: v.optional(v.boolean()),
      recording: v.optional(v.boolean()),
    }),
  ),
  notes: field("confidential", textSchema),
});
export type Person = Row<typeof personRecord>;

/** The person whom a name means where nobody of that name is known: the same row on every device. */
export function personIdOf(plan: PlanId, name: string): Person["id"] {
  return deriveId("person", plan, foldName(name));
}
