import { records } from "./records.ts";

/**
 * The words that schemas give a meaning of their own, such as `planned` and `markdown`: no words of
 * people, whatever people are called.
 */
export const literalWords: ReadonlySet<string> = new Set(
  records.flatMap(({ fields }) => Object.values(fields).flatMap(({ schema }) => optionsIn(schema))),
);

/** The options of every picklist in a schema, however deep. Schemas of valibot are plain objects. */
function optionsIn(schema: unknown): readonly string[] {
  if (schema === null || typeof schema !== "object") return [];
  const { options, entries, wrapped, item, value, pipe } = schema as Readonly<
    Record<string, unknown>
  >;
  const own = Array.isArray(options)
    ? options.filter((one): one is string => typeof one === "string")
    : [];
  const members =
    entries !== null && typeof entries === "object"
      ? (Object.values(entries) as readonly unknown[])
      : [];
  const inner: readonly unknown[] = [
    ...members,
    wrapped,
    item,
    value,
    ...(Array.isArray(pipe) ? (pipe as readonly unknown[]).slice(1) : []),
  ];
  return [...own, ...inner.flatMap(optionsIn)];
}
