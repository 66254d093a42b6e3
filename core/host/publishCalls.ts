import type { Meeting } from "../model/records/meeting.ts";
import type { CurrentFile, PublishedField, Remark } from "../publish/channel.ts";
import type { Language } from "../text/phrase.ts";

/** What somebody wants to publish, where. */
export interface FormToPublish {
  /** Its id, as in `channelHeads`. */
  readonly channel: string;
  readonly meeting?: Meeting["id"];
  /** The language of what is published, whatever the window speaks. */
  readonly language: Language;
  /** The language of labels and remarks: that of the window. */
  readonly speaking: Language;
  /** The file to bring up to date, for channels that write into the group's own file. */
  readonly current?: CurrentFile;
}

/** What a channel made of the plan, as plain data that can cross to a window. */
export type PublishedForm = (
  | { readonly kind: "fields"; readonly fields: readonly FieldToCopy[] }
  | { readonly kind: "file"; readonly name: string; readonly text: string }
) & { readonly remarks: readonly Remark[] };

/** A field of a web form, to be copied by itself. */
export interface FieldToCopy extends Omit<PublishedField, "label"> {
  readonly label: string;
}
