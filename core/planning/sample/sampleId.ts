import { deriveId, type Id } from "../../model/id.ts";

/** The row of the sample group that goes by this name in the files beside. */
export function sampleId<Table extends string>(table: Table, name: string): Id<Table> {
  return deriveId(table, "of the sample group", name);
}
