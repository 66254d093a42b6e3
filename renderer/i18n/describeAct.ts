import type { Act } from "#core/changes/log.ts";
import { actNames } from "./actNames.ts";
import type { Messages } from "./english.ts";

/** What an act did, for the buttons that take it back: `change the title of “Tries”`. */
export function describeAct({ name, subject }: Act, messages: Messages): string {
  const known = actNames.find((one) => one === name);
  const what = known ? messages.acts[known] : name;
  return subject === undefined ? what : messages.actOn({ what, subject });
}
