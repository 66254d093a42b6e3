import * as v from "valibot";
import {
  emailSchema,
  languageTagSchema,
  lineSchema,
  textSchema,
  webAddressSchema,
} from "../fieldSchemas.ts";
import { deriveId } from "../id.ts";
import { defineRecord, field, type Row } from "../record.ts";

/** The group itself: one row a plan. */
export const groupRecord = defineRecord("group", {
  name: field("public", lineSchema),
  objective: field("public", textSchema),
  website: field("public", webAddressSchema),
  contact: field("public", emailSchema),
  /** IANA name of the zone that the group's clock shows. */
  zone: field("public", lineSchema),
  country: field("public", v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  languages: field("public", v.array(languageTagSchema)),
  /** First day of the week, 1 is Monday. */
  weekStart: field("organizers", v.picklist([1, 6, 7])),
  codeOfConduct: field(
    "public",
    v.looseObject({ url: v.optional(webAddressSchema), text: v.optional(textSchema) }),
  ),
  closed: field("organizers", v.boolean()),
});
export type Group = Row<typeof groupRecord>;

/** The id of the one group of every plan, so that plans that are joined have one group too. */
export const groupId: Group["id"] = deriveId("group", "of the plan");
