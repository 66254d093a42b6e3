import { DraftSelect, type DraftSelectProps } from "./DraftSelect.tsx";
import { rowField, type FieldOfRow } from "./rowField.ts";

export type RowSelectProps = FieldOfRow & Omit<DraftSelectProps, "of">;

/** A field of a row with a few values to choose from. */
export function RowSelect({ record, id, field, act, ...select }: RowSelectProps) {
  return <DraftSelect of={rowField({ record, id, field, act })} {...select} />;
}
