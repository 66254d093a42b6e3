import type { Edit } from "#core/changes/edit.ts";
import { edit } from "#core/changes/edit.ts";
import type { Rows } from "#core/changes/projectRows.ts";
import type { Json } from "#core/model/json.ts";
import type { RecordType } from "#core/model/record.ts";
import { fieldEdit } from "#core/planning/fieldEdit.ts";
import { fieldText } from "#core/planning/fieldText.ts";
import type { ActName } from "../../i18n/actNames.ts";
import type { DraftFieldOptions } from "./fieldMeaning.ts";

/** A field of a row as it is, without rules of its own. */
export interface FieldOfRow {
  readonly record: RecordType;
  readonly id: string;
  readonly field: string;
  readonly act: ActName;
}

/** What typing into a field of a row means: its value, after the field's own schema. */
export function rowField({ record, id, field, act }: FieldOfRow): DraftFieldOptions {
  const valueIn = (rows: Rows, name: string) => rows.get(record.table)?.get(id)?.values[name];
  return {
    place: { table: record.table, id, field },
    act,
    subject: (rows) => fieldText(valueIn(rows, "name") ?? valueIn(rows, "title")),
    meaning: {
      shown: (rows) => fieldText(valueIn(rows, field)),
      edits(rows, text) {
        const typed = fieldEdit({ record, id, field }, text.trim() === "" ? "" : text);
        return typed && [inFormatOf(valueIn(rows, field), typed)];
      },
    },
  };
}

/** A text that was written in another markup stays in it. */
function inFormatOf(stored: Json | undefined, typed: Edit): Edit {
  const { table, id, field, value } = typed;
  if (!isText(stored) || !isText(value)) return typed;
  return edit([table, id, field], { ...stored, source: value["source"] ?? "" });
}

function isText(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "source" in value;
}
