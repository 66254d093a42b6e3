import { useMessages } from "../../context/useMessages.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";

const eventActions = ["open", "move", "duplicate", "skip", "publish"] as const;
export type EventAction = (typeof eventActions)[number];

const keys: Readonly<Record<EventAction, string>> = {
  open: "Enter",
  move: "M",
  duplicate: "D",
  skip: "X",
  publish: "P",
};

export interface EventMenuProps {
  readonly title: string;
  readonly onPick: (action: EventAction) => void;
}

/** What can be done with a meeting, each with its key. */
export function EventMenu({ title, onPick }: EventMenuProps) {
  const { text } = useMessages();
  return (
    <span className="evmenu">
      <MenuButton
        iconOnly
        small
        look="ghost"
        label={text.calendar.actionsFor(title)}
        entries={eventActions.map((id) => ({ id, label: text.calendar[id], shortcut: keys[id] }))}
        onPick={(picked) => {
          const action = eventActions.find((one) => one === picked);
          if (action) onPick(action);
        }}
      />
    </span>
  );
}
