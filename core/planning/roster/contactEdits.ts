import { edit, type Edit } from "../../changes/edit.ts";
import type { LocalDate } from "../../model/localDate.ts";
import type { ContactNote } from "../../model/records/contactNote.ts";

/** What was said, with whom and on which day, and what is to happen next. */
export interface NewContact {
  readonly id: ContactNote["id"];
  readonly with: { readonly table: "person" | "venue" | "sponsor"; readonly id: string };
  readonly on: LocalDate;
  readonly words: string;
  readonly nextStep?: string | undefined;
  readonly nextOn?: LocalDate | undefined;
}

/** A note of a contact. Where nothing was written there is only the day. */
export function contactEdits(contact: NewContact): readonly Edit[] {
  const { id, on, nextOn } = contact;
  const words = contact.words.trim();
  const step = contact.nextStep?.trim() ?? "";
  const { table, id: about } = contact.with;
  return [
    edit(["contactNote", id, table], about),
    edit(["contactNote", id, "on"], on),
    ...(words === ""
      ? []
      : [edit(["contactNote", id, "text"], { format: "plain", source: words })]),
    ...(step === "" ? [] : [edit(["contactNote", id, "nextStep"], step)]),
    ...(nextOn === undefined ? [] : [edit(["contactNote", id, "nextOn"], nextOn)]),
  ];
}
