import type { Json } from "../model/json.ts";

/**
 * What a field shows of its value to be typed over: the other way round than `fieldEdit`. A list is
 * parted by commas, a text with markup is its source, yes and no are those words. A value of another
 * shape shows nothing.
 *
 * `40` is `"40"`; `["Django", "pytest"]` is `"Django, pytest"`.
 */
export function fieldText(value: Json | undefined): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.map(fieldText).join(", ") : sourceOf(value);
}

function sourceOf(value: Json | undefined): string {
  if (value === null || typeof value !== "object" || !("source" in value)) return "";
  return typeof value["source"] === "string" ? value["source"] : "";
}
