import type { DisplayState } from "#core/planning/calendar/displayState.ts";
import { useMessages } from "../../context/useMessages.ts";
import { stateSigns } from "../../parts/stateSigns.ts";
import { Icon } from "../../ui/Icon.tsx";
import { stateLook } from "./stateLook.ts";
import { stateName } from "./stateName.ts";

/** The optional slot last: it is not a state. */
const states: readonly DisplayState[] = [
  "idea",
  "planned",
  "announced",
  "confirmed",
  "postponed",
  "cancelled",
  "skipped",
  "held",
  "optional",
];

/** What the signs in the grid mean. */
export function Legend() {
  const { text } = useMessages();
  return (
    <ul className="legend hide-md" role="list" aria-label={text.calendar.legend}>
      {states.map((state) => (
        <li key={state} className={stateLook(state)}>
          <Icon of={stateSigns[state]} />
          {state === "optional" ? text.calendar.optionalSlot : stateName(state, text)}
        </li>
      ))}
    </ul>
  );
}
