import type { FieldToCopy } from "#core/host/publishCalls.ts";

/** A field as it is shown: one that a channel gives plain and with markup is one field here. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  /** What is copied first. */
  readonly plain: FieldToCopy;
  /** The same with its markup, where there is one. */
  readonly marked?: FieldToCopy;
}

const PLAIN = "-plain";
/** Longer values take the whole width. */
const SHORT = 40;

/** The fields in rows of one, or of two short ones beside each other, in the order of the form. */
export function toFormRows(fields: readonly FieldToCopy[]): readonly (readonly FormField[])[] {
  const rows: FormField[][] = [];
  for (const field of paired(fields)) {
    const last = rows.at(-1);
    const [before, more] = last ?? [];
    if (before && !more && isShort(before) && isShort(field)) last?.push(field);
    else rows.push([field]);
  }
  return rows;
}

function paired(fields: readonly FieldToCopy[]): readonly FormField[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return fields
    .filter(({ id }) => !(id.endsWith(PLAIN) && byId.has(id.slice(0, -PLAIN.length))))
    .map((field) => {
      const plain = byId.get(field.id + PLAIN);
      if (!plain) return { id: field.id, label: field.label, plain: field };
      // Each of the two says in brackets which one it is.
      const label = field.label.replace(/\s*\([^()]*\)$/, "");
      return { id: field.id, label, plain, marked: field };
    });
}

function isShort({ plain, marked }: FormField): boolean {
  const isPlainLine = plain.limit === undefined && !plain.value.includes("\n");
  return !marked && isPlainLine && plain.length <= SHORT;
}
