import { edit } from "#core/changes/edit.ts";
import { isFieldValue } from "#core/model/isFieldValue.ts";
import type { Json } from "#core/model/json.ts";
import type { Rows } from "#core/changes/projectRows.ts";
import { groupId, groupRecord } from "#core/model/records/group.ts";
import type { DraftFieldOptions } from "../../parts/draft/fieldMeaning.ts";

const place = { table: groupRecord.table, id: groupId, field: "codeOfConduct" };

/** The address of the code of conduct; its text, where there is one, stays. */
export const conductField: DraftFieldOptions = {
  place,
  act: "change-group",
  subject: (rows) => {
    const name = valuesIn(rows)["name"];
    return typeof name === "string" ? name : undefined;
  },
  meaning: {
    shown(rows) {
      const url = conductIn(rows)["url"];
      return typeof url === "string" ? url : "";
    },
    edits(rows, typed) {
      const { url: _, ...rest } = conductIn(rows);
      const next = typed.trim() === "" ? rest : { ...rest, url: typed.trim() };
      const value = Object.keys(next).length === 0 ? null : next;
      if (!isFieldValue(place.table, place.field, value)) return undefined;
      return [edit([place.table, place.id, place.field], value)];
    },
  },
};

function valuesIn(rows: Rows): Readonly<Record<string, Json>> {
  return rows.get(place.table)?.get(place.id)?.values ?? {};
}

function conductIn(rows: Rows): Readonly<Record<string, Json>> {
  const value = valuesIn(rows)[place.field];
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, Json>>) : {};
}
