import type { DisplayState } from "#core/planning/calendar/displayState.ts";
import { useMessages } from "../context/useMessages.ts";
import { Icon } from "../ui/Icon.tsx";
import { stateSigns } from "./stateSigns.ts";

/** The state of a meeting: its sign and its word. */
export function StateChip({ state }: { readonly state: DisplayState }) {
  const { text } = useMessages();
  const words = { ...text.states, ...text.shell.shownStates };
  // An optional meeting has the colours of a planned one; its sign and its word tell them apart.
  const tone = state === "optional" ? "planned" : state;
  return (
    <span className={`state s-${tone}`}>
      <Icon of={stateSigns[state]} />
      {words[state]}
    </span>
  );
}
