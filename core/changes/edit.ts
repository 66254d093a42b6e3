import type { Json } from "../model/json.ts";
import type { Place } from "./log.ts";
import type { Stamp } from "./stamp.ts";

/** A value that a field is to get; `null` empties it. */
export interface Edit extends Place {
  readonly value: Json;
  /** The stamps that it replaces, where these are not simply the field's heads. */
  readonly prev?: readonly Stamp[];
}

/** `edit(["talk", id, "title"], "Profiling")`. */
export function edit([table, id, field]: readonly [string, string, string], value: Json): Edit {
  return { table, id, field, value };
}
