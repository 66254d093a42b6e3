import { useId, type ReactNode } from "react";
import { ErrorGlyph } from "./glyphs/severityGlyphs.tsx";
import { Icon } from "./Icon.tsx";

/** What ties a control to its label and to what is said about it. */
export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed, which stays as it is. */
  readonly error?: string | undefined;
  /** A sign beside the label, such as "private". */
  readonly mark?: ReactNode;
  /** The control; the id ties the label to it, the other one what describes it. */
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A control with its label above and a hint or what is wrong below. */
export function Field({ label, hint, error, mark, children }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [errorId, hintId].filter((one) => one !== undefined).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {mark}
      </label>
      {children({
        id,
        describedBy: describedBy === "" ? undefined : describedBy,
        invalid: error !== undefined,
      })}
      {error !== undefined && (
        <p className="err" id={errorId}>
          <Icon of={ErrorGlyph} size="sm" />
          <span>{error}</span>
        </p>
      )}
      {hint !== undefined && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
