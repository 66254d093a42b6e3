import type { DisplayState } from "#core/planning/calendar/displayState.ts";

/** The class that gives a state its colours; an optional meeting has those of a planned one. */
export function stateLook(state: DisplayState): string {
  return `s-${state === "optional" ? "planned" : state}`;
}
