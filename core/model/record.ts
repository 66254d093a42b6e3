import * as v from "valibot";
import { isId, type Id } from "./id.ts";

/** Who may see a field. What is published is built from the fields that are `public`. */
export type Privacy = "public" | "members" | "organizers" | "confidential";

type AnySchema = v.GenericSchema;

/** One field of a record type. A field is what changes as a whole and is merged as a whole. */
export interface Field<Schema extends AnySchema, Class extends Privacy> {
  readonly schema: Schema;
  readonly privacy: Class;
  /** The table of the row that this field names, for a reference. */
  readonly refersTo?: string;
  /** True where the row is about the row it names and goes when that one is forgotten. */
  readonly belongsTo?: boolean;
}

type Fields = Readonly<Record<string, Field<AnySchema, Privacy>>>;

/** A record type: its table and its fields. Every field may be absent; unknown ones are kept. */
export interface RecordType<Table extends string = string, F extends Fields = Fields> {
  readonly table: Table;
  readonly fields: F;
}

/** A row as the code reads it: the id, and each field that is there and valid. */
export type Row<R extends RecordType> = { readonly id: Id<R["table"]> } & {
  readonly [K in keyof R["fields"]]?: v.InferOutput<R["fields"][K]["schema"]>;
};

/** A row as the public may see it. To read another field of it does not compile. */
export type PublicRow<R extends RecordType> = { readonly id: Id<R["table"]> } & {
  readonly [
    K in keyof R["fields"] as R["fields"][K]["privacy"] extends "public" ? K : never
  ]?: v.InferOutput<R["fields"][K]["schema"]>;
};

export function defineRecord<const Table extends string, const F extends Fields>(
  table: Table,
  fields: F,
): RecordType<Table, F> {
  return { table, fields };
}

export function field<Schema extends AnySchema, const Class extends Privacy>(
  privacy: Class,
  schema: Schema,
): Field<Schema, Class> {
  return { schema, privacy };
}

type IdSchema<Table extends string> = v.CustomSchema<Id<Table>, undefined>;

/** A field that names a row of another table. */
export function reference<const Table extends string, const Class extends Privacy>(
  privacy: Class,
  table: Table,
): Field<IdSchema<Table>, Class> {
  return { schema: idSchema<Table>(), privacy, refersTo: table };
}

/** A reference to the row that this one is about. */
export function owner<const Table extends string, const Class extends Privacy>(
  privacy: Class,
  table: Table,
): Field<IdSchema<Table>, Class> {
  return { schema: idSchema<Table>(), privacy, refersTo: table, belongsTo: true };
}

function idSchema<Table extends string>(): IdSchema<Table> {
  return v.custom<Id<Table>>((input) => typeof input === "string" && isId(input));
}
