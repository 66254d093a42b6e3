import { useMessages } from "../../context/useMessages.ts";
import { Kbd } from "../../ui/Kbd.tsx";

/** How to go on in the palette, below it. */
export function PaletteHints() {
  const { choose, commandsOnly, peopleOnly, problemsOnly } = useMessages().text.palette;
  return (
    <div className="palft">
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {choose}
      </span>
      <span>
        <Kbd>&gt;</Kbd> {commandsOnly}
      </span>
      <span>
        <Kbd>@</Kbd> {peopleOnly}
      </span>
      <span>
        <Kbd>!</Kbd> {problemsOnly}
      </span>
    </div>
  );
}
