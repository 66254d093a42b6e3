import type { ComponentProps } from "react";

export interface TextAreaProps extends Omit<ComponentProps<"textarea">, "onChange" | "className"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
}

/** A field of several lines, which takes the height it is pulled to. */
export function TextArea({ onChange, describedBy, invalid, ...props }: TextAreaProps) {
  return (
    <textarea
      rows={4}
      {...props}
      className="input"
      aria-describedby={describedBy}
      aria-invalid={invalid === true || undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
