import { lineSchema } from "../fieldSchemas.ts";
import { defineRecord, field, reference, type Row } from "../record.ts";
import { localDateSchema } from "../rule.ts";

/** A standing duty. Where its key is kept is written here, the key itself never. */
export const dutyRecord = defineRecord("duty", {
  name: field("organizers", lineSchema),
  holder: reference("organizers", "person"),
  deputy: reference("organizers", "person"),
  keptWhere: field("confidential", lineSchema),
  lastDoneOn: field("organizers", localDateSchema),
  renewBy: field("organizers", localDateSchema),
});
export type Duty = Row<typeof dutyRecord>;
