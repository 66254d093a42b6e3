import { lineSchema, moneySchema, stateSchema } from "../fieldSchemas.ts";
import { defineRecord, field, owner, reference, type Row } from "../record.ts";
import { localDateSchema } from "../rule.ts";

export const pledgeStates = [
  "asked",
  "promised",
  "delivered",
  "thanked",
  "invoiced",
  "paid",
  "declined",
] as const;

/** What a sponsor promised, for a meeting or for a while. */
export const pledgeRecord = defineRecord("pledge", {
  sponsor: owner("organizers", "sponsor"),
  meeting: reference("organizers", "meeting"),
  gives: field("organizers", lineSchema),
  amount: field("organizers", moneySchema),
  state: field("organizers", stateSchema(pledgeStates)),
  followUpOn: field("organizers", localDateSchema),
});
export type Pledge = Row<typeof pledgeRecord>;
