import type { PublicRow, RecordType, Row } from "../model/record.ts";

/**
 * The row with its public fields only: an allow-list, so a field that is added is private until
 * somebody says otherwise, and unknown fields never leave.
 */
export function toPublicRow<R extends RecordType>(row: Row<R>, record: R): PublicRow<R> {
  const visible = Object.entries(record.fields)
    .filter(([name, { privacy }]) => privacy === "public" && name in row)
    .map(([name]) => [name, row[name as keyof Row<R>]] as const);
  // The type says the same as the filter above: fields whose privacy is "public".
  return { ...Object.fromEntries(visible), id: row.id } as PublicRow<R>;
}
