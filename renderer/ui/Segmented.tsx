import { useId, type ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconShape } from "./IconShape.ts";

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly icon?: IconShape;
  /** The key that chooses it, as `aria-keyshortcuts` spells it. */
  readonly shortcut?: string;
}

export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of two to four: radio buttons, so arrows move and choose. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, segments, value, onChange } = props;
  const name = useId();
  return (
    <div className="seg" role="radiogroup" aria-label={label}>
      {segments.map((segment) => (
        <label key={segment.value}>
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            aria-keyshortcuts={segment.shortcut}
            onChange={() => onChange(segment.value)}
          />
          {segment.icon !== undefined && <Icon of={segment.icon} size="sm" />}
          {segment.label}
        </label>
      ))}
    </div>
  );
}
