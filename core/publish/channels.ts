import type { Channel } from "./channel.ts";
import { ics } from "./ics.ts";
import { meetup } from "./meetup.ts";
import { readme } from "./readme.ts";

/** Every place where a group announces, in the order in which they are offered. */
export const channels: readonly Channel[] = [readme, meetup, ics];
