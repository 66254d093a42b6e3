import * as v from "valibot";

/** What a value is made of, so that it is known again wherever it turns up. */
export interface Mark {
  readonly text: string;
  readonly date: string;
  readonly time: string;
  readonly number: number;
  /** The id of the row of a table that references name. */
  readonly id: string;
  /** Put into every object that keeps fields of later versions. */
  readonly later: string;
}

/**
 * A value that the schema takes, made of the mark as far as the schema lets it; `undefined` where
 * this file does not know how. Follows the schema's own parts, so that a new field needs no words.
 */
export function markedValue(schema: v.GenericSchema, mark: Mark, name = ""): unknown {
  return candidatesOf(schema, mark, name).find((value) => v.safeParse(schema, value).success);
}

/** The parts of valibot's schemas that are read here. */
interface Parts {
  readonly type: string;
  readonly pipe?: readonly v.GenericSchema[];
  readonly wrapped?: v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly key?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly options?: readonly unknown[];
}

function candidatesOf(schema: v.GenericSchema, mark: Mark, name: string): readonly unknown[] {
  const parts = schema as unknown as Parts;
  switch (parts.type) {
    case "string":
      return name === "zone" ? ["Europe/London"] : texts(mark);
    case "number":
      return [mark.number, 1];
    case "boolean":
      return [true];
    case "picklist":
      return ["confirmed", ...(parts.options ?? [])];
    case "array":
      return parts.item ? [[markedValue(parts.item, mark, name)]] : [];
    case "record":
      return parts.value ? [{ [mark.text]: markedValue(parts.value, mark) }] : [];
    case "optional":
      return parts.wrapped ? [markedValue(parts.wrapped, mark, name)] : [];
    case "object":
    case "loose_object":
      return [objectOf(parts.entries ?? {}, mark)];
    case "custom":
      return [mark.date, mark.time, mark.id, 4];
    default:
      return [];
  }
}

/** For lines, addresses of the web and of mail, places in an order, languages; then fixed forms. */
function texts({ text }: Mark): readonly string[] {
  const letters = text.replaceAll("-", "");
  const marked = [text, `https://${text}.example/`, `${text}@mail.example`, letters];
  return [...marked, `zz-${letters.slice(0, 4)}`, "EUR", "GB", "a".repeat(64)];
}

function objectOf(entries: Readonly<Record<string, v.GenericSchema>>, mark: Mark): object {
  const marked = Object.entries(entries).map(([name, schema]) => [
    name,
    markedValue(schema, mark, name),
  ]);
  return { ...(Object.fromEntries(marked) as object), later: mark.later };
}
