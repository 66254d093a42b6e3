import { Menu as AriaMenu, MenuItem, Separator } from "react-aria-components/Menu";
import { Icon } from "./Icon.tsx";
import type { IconShape } from "./IconShape.ts";
import { Kbd } from "./Kbd.tsx";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconShape;
  /** The key that does the same, as it is shown: "M". */
  readonly shortcut?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
}

export interface MenuProps {
  /** Entries in their order; "separator" is a line between two groups. */
  readonly entries: readonly (MenuEntry | "separator")[];
  readonly onPick: (id: string) => void;
  readonly label?: string | undefined;
}

/** A list of acts. Arrows move, letters jump, Enter picks, Escape closes what it floats in. */
export function Menu({ entries, onPick, label }: MenuProps) {
  return (
    <AriaMenu
      className="menu-list"
      {...(label === undefined ? {} : { "aria-label": label })}
      onAction={(key) => onPick(String(key))}
    >
      {entries.map((entry, index) =>
        entry === "separator" ? (
          <Separator key={`separator ${index}`} />
        ) : (
          <MenuItem
            key={entry.id}
            id={entry.id}
            textValue={entry.label}
            isDisabled={entry.disabled === true}
            className={entry.danger === true ? "menu-item danger" : "menu-item"}
          >
            {entry.icon !== undefined && <Icon of={entry.icon} />}
            <span className="grow">{entry.label}</span>
            {entry.shortcut !== undefined && <Kbd>{entry.shortcut}</Kbd>}
          </MenuItem>
        ),
      )}
    </AriaMenu>
  );
}
