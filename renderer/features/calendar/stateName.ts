import type { DisplayState } from "#core/planning/calendar/displayState.ts";
import type { Messages } from "../../i18n/english.ts";

/** What a state is called on the page. */
export function stateName(state: DisplayState, text: Messages): string {
  return { ...text.states, ...text.shell.shownStates }[state];
}
