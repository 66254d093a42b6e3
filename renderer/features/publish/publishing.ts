import type { Meeting } from "#core/model/records/meeting.ts";
import type { ChannelHead } from "#core/publish/channelHeads.ts";
import type { ChannelStanding } from "#core/publish/ledger/channelStanding.ts";
import type { Language } from "#core/text/phrase.ts";

/** What is being published: a meeting, on a channel, in a language, and how it stands there. */
export interface Publishing {
  readonly meeting: Meeting;
  /** What the meeting is called. */
  readonly title: string;
  readonly channel: ChannelHead;
  readonly language: Language;
  readonly standing: ChannelStanding;
}
