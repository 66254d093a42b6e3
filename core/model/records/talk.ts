import {
  languageTagSchema,
  lineSchema,
  orderSchema,
  stateSchema,
  textSchema,
  webAddressSchema,
} from "../fieldSchemas.ts";
import { deriveId } from "../id.ts";
import { defineRecord, field, reference, type Row } from "../record.ts";
import { minutesSchema } from "../rule.ts";
import type { Meeting } from "./meeting.ts";

export const talkStates = [
  "idea",
  "asked",
  "proposed",
  "accepted",
  "confirmed",
  "stand-by",
  "given",
  "withdrawn",
  "no-show",
] as const;

/** A talk, workshop or other contribution. It may have no meeting yet, and it may move. */
export const talkRecord = defineRecord("talk", {
  meeting: reference("public", "meeting"),
  order: field("public", orderSchema),
  title: field("public", lineSchema),
  abstract: field("public", textSchema),
  level: field("public", lineSchema),
  language: field("public", languageTagSchema),
  minutes: field("public", minutesSchema),
  state: field("organizers", stateSchema(talkStates)),
  slides: field("public", webAddressSchema),
  recording: field("public", webAddressSchema),
  notes: field("organizers", textSchema),
});
export type Talk = Row<typeof talkRecord>;

/** The nth talk of a meeting, from 1: the same row for all who first give that meeting a topic. */
export function talkIdOf(meeting: Meeting["id"], position: number): Talk["id"] {
  return deriveId("talk", meeting, String(position));
}
