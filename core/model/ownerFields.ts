import { records } from "./records.ts";

/**
 * For each table, its fields that name the row it is about, and that row's table:
 * `ownerFields.get("talkSpeaker")?.get("person")` is `"person"`.
 */
export const ownerFields: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  records.map(({ table, fields }) => [
    table,
    new Map(
      Object.entries(fields).flatMap(([name, { belongsTo, refersTo }]) =>
        belongsTo && refersTo !== undefined ? [[name, refersTo] as const] : [],
      ),
    ),
  ]),
);
