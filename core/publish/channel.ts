import type { ChangeIndex } from "../changes/changeIndex.ts";
import type { Log } from "../changes/log.ts";
import type { Meeting } from "../model/records/meeting.ts";
import type { Result } from "../model/result.ts";
import type { PlanView } from "../planning/planView.ts";
import type { Failure, Language, Phrase } from "../text/phrase.ts";
import type { ChannelHead } from "./channelHeads.ts";

/** One place where a group announces. Each is a file of its own, listed in `channels.ts`. */
export interface Channel extends ChannelHead {
  /** Plan and meeting in the channel's own form. Decides and writes nothing. */
  readonly form: (request: PublishRequest) => Result<Published, PublishFailure>;
}

export interface PublishRequest {
  readonly plan: PlanToPublish;
  readonly language: Language;
  /** The language of the remarks, which only the organizer reads; that of the text where absent. */
  readonly remarksIn?: Language;
  readonly meeting?: Meeting;
  /** The file to bring up to date, for channels that write into the group's own file. */
  readonly current?: CurrentFile;
}

export interface CurrentFile {
  /** Without its folder. */
  readonly name: string;
  /** With its byte order mark, if it has one. */
  readonly text: string;
}

/** A plan in the three shapes that publishing reads. */
export interface PlanToPublish {
  readonly log: Log;
  readonly index: ChangeIndex;
  readonly view: PlanView;
}

/** What is published, and what of the meeting could not be carried there, and why. */
export type Published = (
  | { readonly kind: "fields"; readonly fields: readonly PublishedField[] }
  | { readonly kind: "file"; readonly name: string; readonly text: string }
) & { readonly remarks: readonly Remark[] };

/** A field of a web form, to be copied by itself. */
export interface PublishedField {
  readonly id: string;
  readonly label: Phrase<void>;
  readonly value: string;
  /** How long it may be, and how long it is, in characters as people count them. */
  readonly limit?: number;
  readonly length: number;
}

export type PublishFailure = Failure<"meeting-needed" | "not-meeting" | "no-date" | "not-the-file">;

/** A remark with its sentence, since each channel has its own. */
export interface Remark {
  readonly code: string;
  readonly sentence: string;
}
