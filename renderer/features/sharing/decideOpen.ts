import type { Edit } from "#core/changes/edit.ts";
import type { Change } from "#core/changes/log.ts";
import type { Conflict } from "#core/changes/projectRows.ts";
import { DELETED } from "#core/changes/unseenByDeletion.ts";
import type { Json } from "#core/model/json.ts";

/**
 * The edit that ends an open conflict with the value of one of its sides. The host lets it replace all
 * of them. A deletion that is kept now knows the edits that it did not know before.
 */
export function decideOpen({ table, id, field, heads }: Conflict, kept: Change): Edit {
  if (field !== DELETED) return { table, id, field, value: kept.value };
  if (kept.field !== DELETED || kept.value === null) return { table, id, field, value: null };
  const unseen = heads.filter((head) => head.field !== DELETED).map(({ stamp }) => stamp);
  return { table, id, field, value: { saw: [...sawOf(kept.value), ...unseen] } };
}

function sawOf(value: Json): readonly Json[] {
  const saw = typeof value === "object" && value !== null && "saw" in value ? value["saw"] : [];
  return Array.isArray(saw) ? (saw as readonly Json[]) : [];
}
