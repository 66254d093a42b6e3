import { edit, type Edit } from "../../changes/edit.ts";

/** A new person, venue or sponsor needs no more than a name. Without one there is nothing to make. */
export function namedRowEdits(
  table: "person" | "venue" | "sponsor",
  id: string,
  name: string,
): readonly Edit[] {
  const trimmed = name.trim();
  return trimmed === "" ? [] : [edit([table, id, "name"], trimmed)];
}
