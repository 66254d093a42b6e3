import type { KeyboardEvent } from "react";
import { Search } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Kbd } from "../../ui/Kbd.tsx";

export interface PaletteFieldProps {
  /** The id of the list that it moves in, and of the line that is chosen there. */
  readonly list: string;
  readonly active: string | undefined;
  readonly query: string;
  readonly change: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Where the question is typed. The focus stays here, the arrows move in the list. */
export function PaletteField({ list, active, query, change, onKeyDown }: PaletteFieldProps) {
  const { text } = useMessages();
  return (
    <div className="palin">
      <Icon of={Search} />
      <input
        role="combobox"
        aria-label={text.shell.searchOrRun}
        aria-expanded={active !== undefined}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active}
        value={query}
        placeholder={text.palette.placeholder}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Kbd>{text.palette.escape}</Kbd>
    </div>
  );
}
