import type { Channel } from "./channel.ts";
import { type channelHeads } from "./channelHeads.ts";
import { ics } from "./ics.ts";
import { meetup } from "./meetup.ts";
import { readme } from "./readme.ts";

const byHead: Readonly<Record<keyof typeof channelHeads, Channel>> = { readme, meetup, ics };

/** Every place where a group announces, in the order of their heads. */
export const channels: readonly Channel[] = Object.values(byHead);
