/** What a field may hold. `null` is "no value": a field that is null is as if it were not there. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON with sorted keys and no spaces: equal values give equal text, whatever the order in which
 * they were built. The caller has bounded the depth (see `parseJson`).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(",")}}`;
}

/** `value` with every string in it put through `change`. Keys stay: they are names of fields. */
export function mapStrings(value: Json, change: (text: string) => string): Json {
  if (typeof value === "string") return change(value);
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map((item) => mapStrings(item, change));
  const members = Object.entries(value).map(([key, member]): [string, Json] => {
    return [key, mapStrings(member, change)];
  });
  return Object.fromEntries(members);
}

/** `Array.isArray` that knows of readonly lists. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
