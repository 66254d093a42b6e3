import { deriveId } from "../../model/id.ts";
import type { Posting } from "../../model/records/posting.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Language } from "../../text/phrase.ts";
import type { ChannelHead } from "../channelHeads.ts";

/** What a post is: a meeting, at one place, in one language. */
export interface PostPlace {
  readonly meeting: Meeting["id"];
  readonly channel: Pick<ChannelHead, "id" | "takes">;
  readonly language: Language;
}

/**
 * The row of a post: two organizers who mark the same one as posted mean the same row. A file that
 * holds the whole plan is there once, in whatever language it was last written.
 */
export function postingIdOf({ meeting, channel, language }: PostPlace): Posting["id"] {
  const spoken = channel.takes === "plan" ? [] : [language];
  return deriveId("posting", meeting, channel.id, ...spoken);
}
