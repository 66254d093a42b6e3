import * as v from "valibot";
import {
  countSchema,
  languageTagSchema,
  lineSchema,
  stateSchema,
  textSchema,
  webAddressSchema,
  whenSchema,
} from "../fieldSchemas.ts";
import { defineRecord, field, reference, type Row } from "../record.ts";
import { localDateSchema } from "../rule.ts";

/**
 * The states that are stored. That a meeting is announced follows from its postings; that it is
 * optional, from a planned one with a decide-by date or an optional slot.
 */
export const meetingStates = [
  "idea",
  "planned",
  "confirmed",
  "postponed",
  "cancelled",
  "skipped",
  "held",
] as const;

/** One meeting of the group. Its talks are rows of their own. */
export const meetingRecord = defineRecord("meeting", {
  when: field("public", whenSchema),
  /** `skipped` is NO MEETING: a date of the rule on which the group does not meet. */
  state: field("public", stateSchema(meetingStates)),
  /** A title of its own; where absent the talks name the meeting. */
  title: field("public", lineSchema),
  description: field("public", textSchema),
  series: reference("public", "series"),
  /** The date that the rule gave, whatever date the meeting has moved to. */
  ruleDate: field("public", localDateSchema),
  optional: field("public", v.boolean()),
  decideBy: field("organizers", localDateSchema),
  condition: field("public", lineSchema),
  venue: reference("public", "venue"),
  room: reference("public", "room"),
  howToFind: field("public", textSchema),
  formats: field("public", v.array(lineSchema)),
  level: field("public", lineSchema),
  language: field("public", languageTagSchema),
  tags: field("public", v.array(lineSchema)),
  bring: field("public", lineSchema),
  price: field("public", lineSchema),
  rsvp: field("public", webAddressSchema),
  rsvpBy: field("public", localDateSchema),
  capacity: field("public", countSchema),
  /** The link to join from afar stays private until somebody releases it. */
  joinLink: field("organizers", webAddressSchema),
  notes: field("organizers", textSchema),
  /** The imported file and its key in there, to find the place to write back to. */
  origin: field("organizers", v.looseObject({ source: lineSchema, key: lineSchema })),
  /** UID of an imported calendar event; where absent it follows from the id. */
  uid: field("public", lineSchema),
});
export type Meeting = Row<typeof meetingRecord>;
