import { ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select, SelectValue } from "react-aria-components/Select";
import { Icon } from "./Icon.tsx";
import type { IconShape } from "./IconShape.ts";

export interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon: IconShape;
}

export interface ChipSelectProps<Value extends string> {
  /** What is chosen here: "State". */
  readonly label: string;
  readonly options: readonly ChipOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** What the chip shows, which may say more than the value. */
  readonly shown: Omit<ChipOption<string>, "value">;
  /** The class of its colours. */
  readonly tone: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** The key that opens it, as `aria-keyshortcuts` spells it. */
  readonly shortcut?: string;
}

/** A chip with a sign that opens a list to choose another one from. */
export function ChipSelect<Value extends string>(props: ChipSelectProps<Value>) {
  const { label, options, value, onChange, shown, tone, isOpen, onOpen, shortcut } = props;
  return (
    <Select
      aria-label={label}
      isOpen={isOpen}
      onOpenChange={onOpen}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
    >
      <Button
        className={`state stbtn ${tone}`}
        {...(shortcut === undefined ? {} : { "aria-keyshortcuts": shortcut })}
      >
        <Icon of={shown.icon} />
        <SelectValue>{() => shown.label}</SelectValue>
        <Icon of={ChevronDown} />
      </Button>
      <Popover className="menu" placement="bottom end">
        <ListBox className="menu-list">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className="menu-item"
            >
              <Icon of={option.icon} />
              <span className="grow">{option.label}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
