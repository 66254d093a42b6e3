import { edit, type Edit } from "../../changes/edit.ts";
import type { Venue } from "../../model/records/venue.ts";
import type { AccessAnswer } from "./accessQuestions.ts";

/** Another answer to one question, beside the answers that stay. */
export function accessEdit(
  { id, accessibility = {} }: Pick<Venue, "id" | "accessibility">,
  question: string,
  answer: AccessAnswer,
): Edit {
  return edit(["venue", id, "accessibility"], { ...accessibility, [question]: answer });
}
