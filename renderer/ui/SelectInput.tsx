import type { ComponentProps } from "react";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectInputProps<Value extends string> extends Omit<
  ComponentProps<"select">,
  "onChange" | "className" | "children" | "value"
> {
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
}

/** One of a few words, as the system shows such lists. */
export function SelectInput<Value extends string>(all: SelectInputProps<Value>) {
  const { options, onChange, describedBy, invalid, ...props } = all;
  return (
    <select
      {...props}
      className="select"
      aria-describedby={describedBy}
      aria-invalid={invalid === true || undefined}
      onChange={(event) => {
        const chosen = options.find(({ value }) => value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
