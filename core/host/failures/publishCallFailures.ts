import type { PublishFailure } from "../../publish/channel.ts";
import { publishFailures } from "../../publish/publishFailures.ts";
import type { Facts, Failure, Phrase } from "../../text/phrase.ts";

/** Why a window gets no form: the channel's own reasons, and that it asks for what is not there. */
export type PublishCallFailure = PublishFailure | Failure<"no-such-channel" | "no-such-meeting">;

export const publishCallFailures: Readonly<Record<PublishCallFailure["code"], Phrase<Facts>>> = {
  ...publishFailures,
  "no-such-channel": {
    en: ({ name }) => `There is no channel “${String(name)}” here.`,
    fr: ({ name }) => `Il n’y a pas de canal «\u00a0${String(name)}\u00a0» ici.`,
  },
  "no-such-meeting": {
    en: () => "This meeting is no longer in the plan. Choose another one.",
    fr: () => "Cette rencontre n’est plus dans le plan. Choisissez-en une autre.",
  },
};
