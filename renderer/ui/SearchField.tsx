import { Search } from "lucide-react";
import type { Ref } from "react";
import { Icon } from "./Icon.tsx";

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What can be found, where the label alone does not say it. */
  readonly placeholder?: string;
  readonly shortcut?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Narrows what is shown, with each key. Escape empties it before it closes anything around it. */
export function SearchField({
  label,
  value,
  onChange,
  placeholder,
  shortcut,
  ref,
}: SearchFieldProps) {
  return (
    <div className="searchfield">
      <Icon of={Search} />
      <input
        ref={ref}
        className="input"
        type="search"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          event.stopPropagation();
          onChange("");
        }}
      />
    </div>
  );
}
