import { edit, type Edit } from "../../changes/edit.ts";
import type { LocalDate } from "../../model/localDate.ts";
import type { Posting } from "../../model/records/posting.ts";

/** Notes that a post was taken down: nothing of it can be out of date any more. */
export function withdrawEdits({ id }: Posting, on: LocalDate): readonly Edit[] {
  return [edit(["posting", id, "withdrawnOn"], on)];
}
