import { Button as AriaButton } from "react-aria-components/Button";
import { MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { ChevronDown, Ellipsis } from "lucide-react";
import { Icon } from "./Icon.tsx";
import type { IconShape } from "./IconShape.ts";
import { Menu, type MenuProps } from "./Menu.tsx";

export interface MenuButtonProps extends Omit<MenuProps, "label"> {
  /** The words on the button; with `iconOnly` they are heard only. */
  readonly label: string;
  readonly icon?: IconShape;
  readonly iconOnly?: boolean;
  readonly look?: "primary" | "default" | "ghost";
  readonly small?: boolean;
  readonly disabled?: boolean;
}

/** A button that opens a menu below itself. */
export function MenuButton({ label, icon, iconOnly = false, ...props }: MenuButtonProps) {
  const { look = "default", small = false, disabled = false, entries, onPick } = props;
  const shape = icon ?? (iconOnly ? Ellipsis : undefined);
  const classes = ["btn", iconOnly && "icon", look !== "default" && look, small && "sm"];
  return (
    <MenuTrigger>
      <AriaButton
        className={classes.filter(Boolean).join(" ")}
        isDisabled={disabled}
        {...(iconOnly ? { "aria-label": label } : {})}
      >
        {shape !== undefined && <Icon of={shape} />}
        {!iconOnly && label}
        {!iconOnly && <Icon of={ChevronDown} size="sm" />}
      </AriaButton>
      <Popover className="menu" placement="bottom start">
        <Menu entries={entries} onPick={onPick} label={label} />
      </Popover>
    </MenuTrigger>
  );
}
