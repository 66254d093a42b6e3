import { DraftInput, type DraftInputProps } from "./DraftInput.tsx";
import { rowField, type FieldOfRow } from "./rowField.ts";

export type RowTextFieldProps = FieldOfRow & Omit<DraftInputProps, "of">;

/** A field of a row to type into, after the field's own schema. */
export function RowTextField({ record, id, field, act, ...input }: RowTextFieldProps) {
  return <DraftInput of={rowField({ record, id, field, act })} {...input} />;
}
