import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

export interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The words beside it. */
  readonly children?: ReactNode;
  /** Its name where there are no words beside it. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** Red; the words say since when. */
  readonly late?: boolean;
}

/** A yes or no. The whole line takes the press. */
export function Checkbox({ checked, onChange, children, label, ...props }: CheckboxProps) {
  return (
    <label className="checkline">
      <span className={props.late === true ? "check late" : "check"}>
        <input
          type="checkbox"
          checked={checked}
          disabled={props.disabled}
          aria-label={label}
          onChange={(event) => onChange(event.target.checked)}
        />
        <Icon of={Check} />
      </span>
      {children}
    </label>
  );
}
