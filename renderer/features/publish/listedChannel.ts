import type { ChannelHead } from "#core/publish/channelHeads.ts";
import type { ChannelStanding } from "#core/publish/ledger/channelStanding.ts";

/** A channel, and how it stands for the meeting that is shown. */
export interface ListedChannel {
  readonly head: ChannelHead;
  readonly standing: ChannelStanding;
}
