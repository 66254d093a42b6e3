import type { ComponentProps } from "react";

export interface TextInputProps extends Omit<ComponentProps<"input">, "onChange" | "className"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
}

/** A field of one line: `<Field …>{(ids) => <TextInput {...ids} …/>}</Field>`. */
export function TextInput({ onChange, describedBy, invalid, ...props }: TextInputProps) {
  return (
    <input
      {...props}
      className="input"
      aria-describedby={describedBy}
      aria-invalid={invalid === true || undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
